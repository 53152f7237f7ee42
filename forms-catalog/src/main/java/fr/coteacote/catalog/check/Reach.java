package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Condition;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.loading.Origins.Sort;
import fr.coteacote.catalog.loading.Place;
import java.util.List;
import java.util.function.Predicate;

/** Proves that every part of a form is met by somebody, that every condition matters, and that who is stopped reads why. */
final class Reach {

    private final FormCheck check;
    private final Proofs proofs;
    private final FormLogic logic;

    Reach(FormCheck check, Proofs proofs) {
        this.check = check;
        this.proofs = proofs;
        this.logic = proofs.logic();
    }

    void read() {
        check.form().pages().forEach(this::read);
        check.form().blocks().forEach(this::read);
        check.form().warnings().forEach(this::read);
        check.form()
                .documents()
                .forEach(document -> matters(
                        "le document « %s »".formatted(document.id()),
                        check.placeOf(Sort.DOCUMENT, document.id()),
                        document.when(),
                        progress -> progress.documents().contains(document)));
    }

    private void read(Page page) {
        var place = check.conditionOf(page);
        boolean reached = matters(
                "la page « %s »".formatted(page.id()),
                place,
                page.shownIf(),
                logic.shown(page),
                progress -> progress.isShown(page.id()));
        if (reached) {
            page.questions().forEach(question -> read(page, question));
        }
    }

    /** A question is compared with its page: where the page is not shown there is nothing to decide. */
    private void read(Page page, Question question) {
        if (question.shownIf().equals(Condition.ALWAYS) || question.shownIf().equals(page.shownIf())) {
            return;
        }
        var place = check.conditionOf(Sort.NAME, question.id().value());
        int asks = logic.asks(question);
        Predicate<Progress> asked = progress -> progress.asks(question.id());
        if (isImpossible(asks, asked)) {
            never("la question « %s »".formatted(question.id()), place);
        } else if (isImpossible(
                logic.circuit().and(logic.holds(page.shownIf()), -asks), progress -> !progress.asks(question.id()))) {
            always("la question « %s »".formatted(question.id()), place);
        }
    }

    private void read(Block block) {
        var place = check.placeOf(Sort.BLOCK, block.id());
        boolean met = matters(
                "le blocage « %s »".formatted(block.id()),
                place,
                block.when(),
                progress -> progress.blocks().contains(block));
        if (!met) {
            return;
        }
        if (block.instead().isEmpty()) {
            check.find(
                    Rule.BLOCK_WITHOUT_WAY_OUT,
                    place,
                    "le blocage « %s » ne dit pas où aller".formatted(block.id()),
                    "Ajoutez « instead: » avec une adresse, un numéro, ou {label: Parler à quelqu'un, phone: territoire}.");
        }
        seen(
                Rule.BLOCK_UNSEEN,
                "le blocage « %s »".formatted(block.id()),
                place,
                block.when(),
                block.on(),
                progress -> progress.blocks().contains(block));
    }

    /** A warning is read on the page of its questions; a result of an orientation has a page of its own. */
    private void read(Warning warning) {
        boolean isResult = warning.on().isEmpty();
        var subject = (isResult ? "le résultat « %s »" : "l'avertissement « %s »").formatted(warning.id());
        var place = check.placeOf(warning);
        Predicate<Progress> holds = progress -> progress.warnings().contains(warning);
        if (matters(subject, place, warning.when(), holds) && !isResult) {
            seen(Rule.WARNING_UNSEEN, subject, place, warning.when(), warning.on(), holds);
        }
    }

    /** Prove that whenever something holds, one of the questions that tell of it is asked. */
    private void seen(
            Rule rule, String subject, Place place, Condition when, List<QuestionId> on, Predicate<Progress> holds) {
        int unseen = logic.circuit()
                .and(logic.holds(when), -logic.circuit().or(on.stream().mapToInt(logic::asks)));
        var outcome =
                proofs.find(progress -> holds.test(progress) && on.stream().noneMatch(progress::asks), unseen);
        if (outcome instanceof Proofs.Outcome.Found(var shown)) {
            check.find(
                    rule,
                    place,
                    "%s peut agir sans qu'aucune des questions de « on » soit posée".formatted(subject),
                    "Ajoutez à « on » une question posée dans ce cas, ou resserrez « when ».",
                    shown.say());
        }
    }

    private boolean matters(String subject, Place place, Condition condition, Predicate<Progress> holds) {
        return matters(subject, place, condition, logic.holds(condition), holds);
    }

    /**
     * Prove that something is so in some case and, if it reads anything, not in all.
     *
     * @return whether it ever is
     */
    private boolean matters(String subject, Place place, Condition condition, int wire, Predicate<Progress> holds) {
        if (isImpossible(wire, holds)) {
            never(subject, place);
            return false;
        }
        if (!condition.equals(Condition.ALWAYS) && isImpossible(-wire, holds.negate())) {
            always(subject, place);
        }
        return true;
    }

    private boolean isImpossible(int wire, Predicate<Progress> meant) {
        return proofs.find(meant, wire) instanceof Proofs.Outcome.Impossible;
    }

    private void never(String subject, Place place) {
        check.find(
                Rule.UNREACHABLE,
                place,
                "%s : la condition n'est jamais vraie".formatted(subject),
                "Corrigez la condition, ou enlevez ce qu'elle cache.");
    }

    private void always(String subject, Place place) {
        check.find(
                Rule.ALWAYS_TRUE,
                place,
                "%s : la condition est toujours vraie".formatted(subject),
                "Enlevez la condition, ou corrigez-la.");
    }
}
