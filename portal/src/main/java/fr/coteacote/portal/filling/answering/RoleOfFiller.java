package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.filling.drafts.Drafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Prefilling;
import fr.coteacote.portal.filling.drafts.RoleQuestion;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.carers.Inviting;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keep the role of who fills in equal to their answer to the question that asks it.
 *
 * <p>Where a form asks it, the answer is the one truth: it is written when the draft is started, and whoever changes it changes their role and
 * is given the mandate that goes with it. Whoever they had invited was invited by somebody whom they are no longer: that help
 * ends.
 */
@Component
class RoleOfFiller {

    private final Drafts drafts;
    private final MandateService mandates;
    private final Inviting inviting;
    private final Prefilling prefilling;

    RoleOfFiller(Drafts drafts, MandateService mandates, Inviting inviting, Prefilling prefilling) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.inviting = inviting;
        this.prefilling = prefilling;
    }

    /** Why somebody does not become what they just answered that they are. */
    Optional<String> refusal(OpenDraft draft, Question question, Value value) {
        return RoleQuestion.named(draft.form(), Map.of(question, value))
                .flatMap(role -> refusalOfOwner(draft, role).or(() -> refusalOfProfessional(draft, role)));
    }

    /** Who sees a request as their own, for which somebody else began it, does not lose it to them. */
    private Optional<String> refusalOfOwner(OpenDraft draft, Role role) {
        var mine = draft.acting().sitting().account();
        return mandates.accountOf(draft.draft().subject())
                .filter(_ -> role.isSelf() && !draft.draft().role().isSelf())
                .filter(owner -> mine == null || !owner.equals(mine.value()))
                .map(_ ->
                        "C’est la demande d’une autre personne, qui la voit dans son espace. Pour vous-même, commencez une"
                                + " autre demande.");
    }

    /** A professional does not turn what they began into the request of somebody else: their computer would open it no more. */
    private static Optional<String> refusalOfProfessional(OpenDraft draft, Role role) {
        return draft.acting()
                .sitting()
                .knownProfessional()
                .filter(_ -> draft.draft().role() == Role.PROFESSIONAL
                        && draft.acting().together().isEmpty())
                .filter(_ -> role != Role.PROFESSIONAL)
                .map(_ ->
                        "Vous êtes connecté comme professionnel. Pour choisir une autre réponse, commencez sur un autre"
                                + " appareil.");
    }

    /** Let who is acting on {@code draft} become what they just answered that they are. */
    void follow(OpenDraft draft, Map<Question, Value> answered, Sitting sitting) {
        RoleQuestion.named(draft.form(), answered)
                .filter(role -> role != draft.draft().role())
                .ifPresent(role -> become(role, draft, sitting));
    }

    private void become(Role role, OpenDraft draft, Sitting sitting) {
        var was = draft.draft();
        var subject = role.isSelf() == was.role().isSelf() ? was.subject() : mandates.subjectOf(sitting, role);
        drafts.become(draft.id(), role, subject);
        mandates.actAs(role, sitting, subject, draft.id().value());
        inviting.withdrawAll(draft.id().value());
        if (role.isSelf() != was.role().isSelf()) {
            prefilling.changeSubject(draft, role, sitting);
        }
    }
}
