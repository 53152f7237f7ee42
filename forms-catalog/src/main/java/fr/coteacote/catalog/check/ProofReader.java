package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.DataUse;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.CatalogueException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Proves of a form that each of its pages can be reached, each of its rules matters, each block is seen by who meets
 * it, and nobody is left without a possible answer.
 */
public final class ProofReader {

    private static final long MOST_CASES = 400_000;

    private final Form form;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private long cases;

    private ProofReader(Form form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** What the proof-reader says of a form, and how many cases it tried. */
    public record Report(List<Finding> findings, long cases) {

        public Report {
            findings = List.copyOf(findings);
        }
    }

    /** Try every case of every rule of {@code form}, as seen on {@code today}. */
    public static Report read(Form form, LocalDate today) {
        var reader = new ProofReader(form, today);
        reader.readPages();
        reader.readRules();
        reader.readBlocks();
        reader.findings.addAll(new WayThrough(form, today, MOST_CASES).findings());
        return new Report(reader.findings, reader.cases);
    }

    /** List what of a form rests on a rule that nobody has verified yet. */
    public static List<String> unverified(Form form) {
        var found = new ArrayList<String>();
        form.questions()
                .forEach(question ->
                        note("question " + question.id(), question.use().source(), found));
        form.peopleAsk().forEach(asked -> note("« %s »".formatted(asked.ask()), asked.source(), found));
        form.blocks().forEach(block -> note("blocage " + block.id(), block.source(), found));
        form.warnings().forEach(warning -> note("avertissement " + warning.id(), warning.source(), found));
        form.documents().forEach(document -> note("document " + document.id(), document.source(), found));
        form.afterSending().forEach(step -> note("suite « %s »".formatted(step.title()), step.source(), found));
        form.constants().forEach(constant -> note("constante " + constant.id(), constant.source(), found));
        return found;
    }

    private static void note(String subject, String source, List<String> found) {
        if (source.contains(DataUse.UNVERIFIED)) {
            found.add(subject + " : " + source);
        }
    }

    private void readPages() {
        for (var page : form.pages()) {
            prove("page " + page.id(), List.of(page.shownIf()), progress -> progress.isShown(page.id()));
            for (var question : page.questions()) {
                if (!question.shownIf().equals(Condition.ALWAYS)) {
                    prove(
                            "question " + question.id(),
                            List.of(page.shownIf(), question.shownIf()),
                            progress -> progress.asks(question.id()));
                }
            }
        }
    }

    private void readRules() {
        form.warnings()
                .forEach(warning -> prove(
                        "avertissement " + warning.id(),
                        List.of(warning.when()),
                        progress -> progress.warnings().contains(warning)));
        form.documents()
                .forEach(document -> prove(
                        "document " + document.id(),
                        List.of(document.when()),
                        progress -> progress.documents().contains(document)));
    }

    /** Prove that a rule holds in some case and, if it reads anything, not in all. */
    private void prove(String subject, List<Condition> rules, Predicate<Progress> holds) {
        if (rules.stream().allMatch(Condition.ALWAYS::equals)) {
            return;
        }
        var tally = new Tally();
        visit(subject, rules, progress -> tally.count(holds.test(progress)));
        if (tally.never()) {
            findings.add(new Finding(subject, "sa condition n'est jamais vraie"));
        } else if (tally.always()) {
            findings.add(new Finding(subject, "sa condition est toujours vraie, enlevez-la"));
        }
    }

    private void readBlocks() {
        for (var block : form.blocks()) {
            var subject = "blocage " + block.id();
            var rules = new ArrayList<>(List.of(block.when()));
            block.on().forEach(id -> {
                rules.add(form.pageOf(id).shownIf());
                form.question(id).map(Question::shownIf).ifPresent(rules::add);
            });
            var tally = new Tally();
            var unseen = new Tally();
            visit(subject, rules, progress -> {
                boolean blocked = progress.blocks().contains(block);
                tally.count(blocked);
                unseen.count(blocked && !isSeen(block, progress));
            });
            if (tally.never()) {
                findings.add(new Finding(subject, "sa condition n'est jamais vraie"));
            } else if (tally.always()) {
                findings.add(new Finding(subject, "il bloque toujours"));
            }
            if (!unseen.never()) {
                findings.add(new Finding(subject, "il peut bloquer sans qu'aucune des questions de « on » soit posée"));
            }
        }
    }

    private static boolean isSeen(Block block, Progress progress) {
        return block.on().stream().anyMatch(progress::asks);
    }

    private void visit(String subject, List<Condition> rules, Consumer<Progress> visitor) {
        try {
            cases += Cone.of(form, today, rules, MOST_CASES).forEach(visitor);
        } catch (Cone.TooWide e) {
            findings.add(new Finding(
                    subject,
                    "sa condition dépend de trop de réponses pour être prouvée (%s)".formatted(e.getMessage())));
        }
    }

    /** How often something held, and how often not. */
    private static final class Tally {

        private long yes;
        private long no;

        void count(boolean holds) {
            if (holds) {
                yes++;
            } else {
                no++;
            }
        }

        boolean never() {
            return yes == 0;
        }

        boolean always() {
            return no == 0;
        }
    }

    /** Read all forms of the class path, for their authors: prints what is wrong, and exits with 1 if anything is. */
    public static void main(String[] arguments) {
        System.exit(readAll(LocalDate.now(ZoneId.of("Europe/Paris"))));
    }

    private static int readAll(LocalDate today) {
        try {
            int found = 0;
            for (var form : Catalogue.fromClassPath().forms()) {
                var report = read(form, today);
                System.out.printf("%s : %d cas essayés%n", form, report.cases());
                report.findings().forEach(finding -> System.out.println("  " + finding));
                unverified(form).forEach(text -> System.out.println("  à vérifier : " + text));
                found += report.findings().size();
            }
            return found == 0 ? 0 : 1;
        } catch (CatalogueException e) {
            System.out.println(e.getMessage());
            return 1;
        }
    }
}
