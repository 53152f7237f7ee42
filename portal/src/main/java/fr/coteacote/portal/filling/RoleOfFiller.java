package fr.coteacote.portal.filling;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Role;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Keep the role of who fills in equal to their answer to the question that asks it.
 *
 * <p>The answer is the one truth: it is written when the draft is started, and whoever changes it changes their role and
 * is given the mandate that goes with it.
 */
@Component
class RoleOfFiller {

    /** The question that forms ask it by. */
    static final QuestionId QUESTION = new QuestionId("qualite-remplisseur");

    private final Drafts drafts;
    private final MandateService mandates;
    private final Prefilling prefilling;

    RoleOfFiller(Drafts drafts, MandateService mandates, Prefilling prefilling) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.prefilling = prefilling;
    }

    /** The answer that says {@code role}. */
    static Value answer(Role role) {
        return new Value.Chosen(
                switch (role) {
                    case SELF -> "soi";
                    case CARER -> "proche";
                    case LEGAL_REPRESENTATIVE -> "representant";
                    case PROFESSIONAL -> "professionnel";
                });
    }

    /** Let who is acting on {@code draft} become what they just answered that they are. */
    void follow(OpenDraft draft, Map<Question, Value> answered, Sitting sitting) {
        answered.forEach((question, value) -> {
            if (!question.id().equals(QUESTION)) {
                return;
            }
            for (var role : Role.values()) {
                if (answer(role).equals(value) && role != draft.draft().role()) {
                    become(role, draft, sitting);
                }
            }
        });
    }

    private void become(Role role, OpenDraft draft, Sitting sitting) {
        var was = draft.draft();
        var subject = role.isSelf() == was.role().isSelf() ? was.subject() : mandates.subjectOf(sitting, role);
        drafts.become(draft.id(), role, subject);
        mandates.actAs(role, sitting, subject, draft.id().value());
        if (role.isSelf() != was.role().isSelf()) {
            prefilling.changeSubject(draft, role, sitting);
        }
    }
}
