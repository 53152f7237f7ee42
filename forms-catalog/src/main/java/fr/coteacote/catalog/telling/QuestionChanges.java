package fr.coteacote.catalog.telling;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Flag;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.telling.Change.Part;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what changed in the questions of a form: what is asked, of whom, for what, who reads it and how long it is kept. */
final class QuestionChanges {

    private final Form after;
    private final Noted noted;

    private QuestionChanges(Form before, Form after) {
        this.after = after;
        this.noted = new Noted(before, after);
    }

    static List<Change> between(Form before, Form after) {
        var comparison = new QuestionChanges(before, after);
        Noted.pair(
                before.questions(),
                after.questions(),
                question -> question.id().value(),
                comparison::questionCame,
                comparison::compareQuestions);
        return comparison.noted.changes();
    }

    private void questionCame(Question question, boolean came) {
        noted.note(
                Part.QUESTIONS,
                question(question),
                came
                        ? "nouvelle question, %s, sur la page « %s », posée quand : %s"
                                .formatted(
                                        need(question),
                                        after.pageOf(question.id()).title(),
                                        noted.now(question.shownIf()))
                        : "cette question n'est plus posée ; les réponses déjà données restent dans l'ancienne édition");
    }

    private static String question(Question question) {
        return "question « %s » (%s)".formatted(question.shortLabel(), question.id());
    }

    private static String need(Question question) {
        return question.required() ? "obligatoire" : "facultative";
    }

    private void compareQuestions(Question one, Question other) {
        var about = question(other);
        noted.text(Part.QUESTIONS, about, "la question", one.label(), other.label());
        noted.text(Part.QUESTIONS, about, "la question pour soi", one.labelSelf(), other.labelSelf());
        noted.text(Part.QUESTIONS, about, "la précision", one.hint(), other.hint());
        noted.text(Part.QUESTIONS, about, "la réponse", need(one), need(other));
        noted.text(Part.QUESTIONS, about, "« Je ne sais pas »", dontKnow(one), dontKnow(other));
        if (!one.kind().getClass().equals(other.kind().getClass())) {
            noted.note(Part.QUESTIONS, about, "la sorte de réponse change : relire les réponses déjà données");
        }
        compareChoices(about, one, other);
        noted.condition(Part.QUESTIONS, about, "elle était posée", one.shownIf(), other.shownIf());
        noted.text(
                Part.QUESTIONS,
                about,
                "à quoi elle sert",
                one.use().purpose(),
                other.use().purpose());
        noted.text(
                Part.QUESTIONS,
                about,
                "la durée de garde",
                one.use().kept(),
                other.use().kept());
        noted.text(
                Part.QUESTIONS,
                about,
                "la source",
                one.use().source(),
                other.use().source());
        set(
                about,
                "lue aussi par",
                "n'est plus lue par",
                one.use().readers(),
                other.use().readers(),
                Reader::label);
        set(about, "marquée", "n'est plus marquée", one.flags(), other.flags(), QuestionChanges::named);
        if (!one.help().equals(other.help())) {
            noted.note(Part.QUESTIONS, about, "l'aide est écrite autrement");
        }
    }

    private static String named(Flag flag) {
        return switch (flag) {
            case SENSITIVE -> "sensible";
            case MEDICAL -> "médicale";
            case PRIVATE -> "privée";
        };
    }

    private static String dontKnow(Question question) {
        return question.dontKnow() ? "offert" : "non offert";
    }

    private void compareChoices(String about, Question one, Question other) {
        Noted.pair(
                one.choices(),
                other.choices(),
                Choice::id,
                (choice, came) -> noted.note(
                        Part.QUESTIONS,
                        about,
                        "le choix « %s » %s".formatted(choice.label(), came ? "est nouveau" : "n'est plus offert")),
                (was, is) -> {
                    noted.text(Part.QUESTIONS, about, "le choix", was.label(), is.label());
                    noted.text(
                            Part.QUESTIONS,
                            about,
                            "ce que le choix « %s » exclut".formatted(is.label()),
                            excluded(was),
                            excluded(is));
                });
    }

    private static String excluded(Choice choice) {
        return choice.excludes().stream()
                .map(exclusion -> exclusion.question() + " " + exclusion.choice())
                .collect(Collectors.joining(", "));
    }

    private <T> void set(
            String about,
            String more,
            String less,
            Collection<T> ones,
            Collection<T> others,
            Function<T, String> name) {
        others.stream()
                .filter(other -> !ones.contains(other))
                .forEach(other -> noted.note(Part.QUESTIONS, about, "%s : %s".formatted(more, name.apply(other))));
        ones.stream()
                .filter(one -> !others.contains(one))
                .forEach(one -> noted.note(Part.QUESTIONS, about, "%s : %s".formatted(less, name.apply(one))));
    }
}
