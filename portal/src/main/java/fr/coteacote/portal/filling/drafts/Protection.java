package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.LegalProtection;
import fr.coteacote.catalog.LegalProtection.Measure;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hold help to what a judge decided: who is under tutelle lets nobody help by themselves, their representative does (Code
 * civil, art. 473); what they had agreed to ends when it is known (art. 2003).
 *
 * <p>It is known once the answers say so and the user has said yes to that: a mediator's word for it ends nothing. That of a
 * relative or representative whom somebody trusts with answering needs no second yes.
 */
@Component
public class Protection {

    private final DraftService drafts;
    private final EndOfHelp ends;

    Protection(DraftService drafts, EndOfHelp ends) {
        this.drafts = drafts;
        this.ends = ends;
    }

    /** What the answers of {@code draft} say of a measure of protection: none where the form does not ask. */
    public static Measure measureOf(OpenDraft draft) {
        return draft.form()
                .legalProtection()
                .filter(asked -> draft.progress().asks(asked.question()))
                .flatMap(asked ->
                        draft.progress().answers().get(asked.question()).map(asked::named))
                .orElse(Measure.NONE);
    }

    /** Tell whether nobody but the representative may let somebody help with {@code draft}, and another fills it in. */
    public static boolean barsHelp(OpenDraft draft) {
        return !draft.draft().training()
                && draft.draft().role() != Role.LEGAL_REPRESENTATIVE
                && measureOf(draft) == Measure.REPRESENTED
                && draft.form()
                        .legalProtection()
                        .map(LegalProtection::question)
                        .filter(draft.toConfirm()::contains)
                        .isEmpty();
    }

    /** The same of a draft that is not open yet: {@code sitting} was invited to it, and learns nothing else of it. */
    @Transactional(readOnly = true)
    public boolean barsHelp(DraftId id, Sitting sitting) {
        return drafts.openUnseen(id, sitting).filter(Protection::barsHelp).isPresent();
    }

    /**
     * End the help that is not the person's to give, after somebody answered, or confirmed, {@code questions}.
     *
     * @return where help ended
     */
    @Transactional
    public Optional<Ended> follow(DraftId id, Set<QuestionId> questions, Sitting sitting) {
        return drafts.open(id, sitting, Right.SEE).flatMap(open -> follow(open, questions));
    }

    /** The same, for a draft as it stands after that, opened for who answered or confirmed. */
    @Transactional
    public Optional<Ended> follow(OpenDraft draft, Set<QuestionId> questions) {
        return Optional.of(draft)
                .filter(open -> !open.acting().isMediator())
                .filter(open -> concerns(open.form(), questions))
                .filter(Protection::barsHelp)
                .filter(open -> ends.protect(open.id().value(), open.acting()))
                .map(open -> new Ended(
                        open.acting().together().map(AssistedSession::id).orElse(null),
                        open.acting().hasLastWord()));
    }

    /** Tell whether one of {@code questions} is what decides this in {@code form}: all other answers need no second look. */
    public static boolean concerns(Form form, Set<QuestionId> questions) {
        return form.legalProtection()
                        .map(LegalProtection::question)
                        .filter(questions::contains)
                        .isPresent()
                || RoleQuestion.of(form).filter(questions::contains).isPresent();
    }

    /**
     * Help has ended.
     *
     * @param session which this was in the middle of; null when nobody was there
     * @param lastWord whether who answered has the last word, and so reads who may help
     */
    public record Ended(@Nullable SessionId session, boolean lastWord) {

        /** Where it is said, and why: where the session is over, or among those who help. */
        public String address(DraftId draft) {
            return session == null
                    ? "/demande/%s/%s".formatted(draft, lastWord ? "aide" : "proches")
                    : "/seance/" + session;
        }
    }
}
