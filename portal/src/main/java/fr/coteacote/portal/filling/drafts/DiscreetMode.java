package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.portal.identity.accounts.Account;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.sittings.Sitting;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The choice of somebody whose messages others read: nothing is sent to them unasked.
 *
 * <p>It is made for one draft, which needs no account, because FranceConnect leaves traces of its own; or for all drafts of
 * an account; or by an answer, where the form asks whether somebody at home must not know. The answer counts even where it is
 * not asked any more, for silence does no harm. What somebody asks for at the moment, such as the code by which they come
 * back, is still sent.
 */
@Service
@NamedInterface("drafts")
public class DiscreetMode {

    private final DraftService service;
    private final Drafts drafts;
    private final GivenAddresses given;
    private final Accounts accounts;

    DiscreetMode(DraftService service, Drafts drafts, GivenAddresses given, Accounts accounts) {
        this.service = service;
        this.drafts = drafts;
        this.given = given;
        this.accounts = accounts;
    }

    /** Tell whether nothing is sent unasked about {@code draft}. */
    public boolean isOn(Draft draft) {
        return draft.discreet() || isOn(draft.account()) || isAnswered(draft);
    }

    /** Why nothing is sent unasked about {@code draft}, as far as who looks at it may know. */
    public Reason reason(OpenDraft draft) {
        if (isAskedIn(draft.progress())) {
            return Reason.ANSWER;
        }
        if (draft.draft().discreet()) {
            return Reason.DRAFT;
        }
        return isOn(draft.draft().account()) ? Reason.ACCOUNT : Reason.NONE;
    }

    private boolean isAnswered(Draft draft) {
        return service.formOf(draft).discreet().isPresent()
                && service.progressOf(draft.id())
                        .filter(DiscreetMode::isAskedIn)
                        .isPresent();
    }

    private static boolean isAskedIn(Progress progress) {
        return progress.form()
                .discreet()
                .flatMap(asked -> progress.answers().get(asked.question()).filter(asked::isAskedBy))
                .isPresent();
    }

    /** Forget the address that was given with the code of {@code draft}, once an answer asks for silence. */
    @Transactional
    public void follow(OpenDraft draft, Set<QuestionId> answered) {
        draft.form()
                .discreet()
                .filter(asked -> answered.contains(asked.question()))
                .filter(_ -> isAnswered(draft.draft()))
                .ifPresent(_ -> given.forget(draft.id()));
    }

    /** Keep what the answers of a draft ask for beyond them: they are forgotten some time after the sending. */
    @Transactional
    public void keepBeyondAnswers(OpenDraft draft) {
        if (isAnswered(draft.draft())) {
            drafts.beDiscreet(draft.id(), true);
        }
    }

    /** Tell whether who is there chose so for all drafts of their account. */
    public boolean isOn(Sitting sitting) {
        return isOn(sitting.account());
    }

    private boolean isOn(@Nullable AccountId account) {
        return Optional.ofNullable(account)
                .flatMap(accounts::find)
                .filter(Account::discreet)
                .isPresent();
    }

    /** Choose for one draft; the address that was given with its code is forgotten with a yes. */
    @Transactional
    public void choose(DraftId id, boolean discreet, Sitting sitting) {
        service.openAsUser(id, sitting).filter(open -> !open.draft().training()).ifPresent(_ -> {
            drafts.beDiscreet(id, discreet);
            if (discreet) {
                given.forget(id);
            }
        });
    }

    /** Choose for all drafts of the account of who is there. */
    @Transactional
    public void choose(boolean discreet, Sitting sitting) {
        sitting.knownAccount().ifPresent(account -> accounts.beDiscreet(account, discreet));
    }

    /** Why nothing is sent unasked. */
    public enum Reason {
        /** It is. */
        NONE,
        /** An answer asks for silence. */
        ANSWER,
        /** It was chosen for this draft. */
        DRAFT,
        /** It was chosen for all drafts of the account. */
        ACCOUNT
    }
}
