package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.Filler;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.WhoFillsIn;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.mandates.Role;
import java.util.Map;
import java.util.Optional;

/** What a form's own question about who fills it in says of their role, where a form has such a question. */
public final class RoleQuestion {

    private RoleQuestion() {}

    /** Tell whether {@code form} may be filled in as {@code role}: any, when it does not ask. */
    public static boolean allows(Form form, Role role) {
        return form.whoFillsIn()
                .map(asked -> asked.answer(filler(role)).isPresent())
                .orElse(true);
    }

    /** The answer that says {@code role}; empty when {@code question} is another one. */
    static Optional<Value> answer(Form form, Question question, Role role) {
        return form.whoFillsIn()
                .filter(asked -> asked.question().equals(question.id()))
                .flatMap(asked -> asked.answer(filler(role)));
    }

    /** The question itself. */
    public static Optional<QuestionId> of(Form form) {
        return form.whoFillsIn().map(WhoFillsIn::question);
    }

    /** The role that {@code answered} names, if the question is among them. */
    public static Optional<Role> named(Form form, Map<Question, Value> answered) {
        return form.whoFillsIn()
                .flatMap(asked -> answered.entrySet().stream()
                        .filter(entry -> entry.getKey().id().equals(asked.question()))
                        .findFirst()
                        .flatMap(entry -> asked.named(entry.getValue()))
                        .map(RoleQuestion::role));
    }

    private static Filler filler(Role role) {
        return switch (role) {
            case SELF -> Filler.SELF;
            case CARER -> Filler.CARER;
            case LEGAL_REPRESENTATIVE -> Filler.LEGAL_REPRESENTATIVE;
            case PROFESSIONAL -> Filler.PROFESSIONAL;
        };
    }

    private static Role role(Filler filler) {
        return switch (filler) {
            case SELF -> Role.SELF;
            case CARER -> Role.CARER;
            case LEGAL_REPRESENTATIVE -> Role.LEGAL_REPRESENTATIVE;
            case PROFESSIONAL -> Role.PROFESSIONAL;
        };
    }
}
