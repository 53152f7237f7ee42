package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.assisted.meeting.FictitiousPerson;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.proofs.Proof;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where drafts begin: for oneself or somebody else, in a session, or to practise. */
@Service
@NamedInterface("drafts")
public class NewDrafts {

    /** What one account, or one sitting without account, may start in a day; a mediator starts a dozen. */
    static final int STARTS_A_DAY = 30;

    private static final Duration DAY = Duration.ofDays(1);

    private final Catalogue catalogue;
    private final Drafts drafts;
    private final Prefilling prefilling;
    private final MandateService mandates;
    private final Sittings sittings;
    private final OwnFiles ownFiles;
    private final FileKeyring keyring;
    private final FillingJournal journal;
    private final Clock clock;

    NewDrafts(
            Catalogue catalogue,
            Drafts drafts,
            Prefilling prefilling,
            MandateService mandates,
            Sittings sittings,
            OwnFiles ownFiles,
            FileKeyring keyring,
            FillingJournal journal,
            Clock clock) {
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.prefilling = prefilling;
        this.mandates = mandates;
        this.sittings = sittings;
        this.ownFiles = ownFiles;
        this.keyring = keyring;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Start filling in the newest edition of {@code form} as {@code role}.
     *
     * <p>Whoever starts is let into this one draft, with or without an account.
     */
    @Transactional
    public DraftId start(FormId form, Role role) {
        return start(form, role, Map.of());
    }

    /**
     * Start filling in {@code form} as {@code role}, with what that person told before and takes along.
     *
     * <p>It is written as they declare it, where nothing else is known; what cannot be understood any more is left out.
     */
    @Transactional
    public DraftId start(FormId form, Role role, Map<QuestionId, Typed> told) {
        var id = DraftId.create();
        var sitting = sittings.grant(id.value());
        prefilling.takeAlong(told, start(id, form, role, sitting), sitting);
        return id;
    }

    /**
     * Start filling in {@code form} on a computer that somebody shares with their mediator, or on the telephone.
     *
     * <p>The sitting is the mediator's: it is let into the draft by the session alone, while that runs.
     */
    @Transactional
    public DraftId startByTurns(FormId form, Sitting mediators) {
        var id = DraftId.create();
        start(id, form, Role.SELF, mediators);
        return id;
    }

    /**
     * Start filling in {@code form} as somebody who is made up, so that a mediator learns.
     *
     * <p>Nobody is let into the draft but the two of the session, while that runs; it stays a training draft.
     */
    @Transactional
    public DraftId startToPractise(FormId form, Sitting user, FictitiousPerson person) {
        var draft = begin(DraftId.create(), form, Role.SELF, user, true);
        prefilling.fillAs(person.civilStatus(), draft, user);
        return draft.id();
    }

    /**
     * Start filling in {@code form} on such a computer for somebody who has proved there who they are.
     *
     * <p>The draft is theirs, as if they had signed in: they find it in their space. The mediator's sitting is let into it
     * by the session alone.
     */
    @Transactional
    public DraftId startProved(FormId form, Sitting mediators, Proof who) {
        var subject = mandates.subjectOf(who.account(), who.level());
        var draft = begin(DraftId.create(), form, Role.SELF, mediators, subject, who.account(), false);
        prefilling.fillFor(who.account(), draft, mediators);
        return draft.id();
    }

    private Draft start(DraftId id, FormId form, Role role, Sitting sitting) {
        var draft = begin(id, form, role, sitting, false);
        prefilling.fill(draft, sitting);
        return draft;
    }

    private Draft begin(DraftId id, FormId form, Role role, Sitting sitting, boolean training) {
        return begin(id, form, role, sitting, mandates.subjectOf(sitting, role), sitting.account(), training);
    }

    private Draft begin(
            DraftId id,
            FormId form,
            Role role,
            Sitting sitting,
            PersonId subject,
            @Nullable AccountId owner,
            boolean training) {
        var now = clock.instant();
        var draft = new Draft(
                id,
                form,
                catalogue.form(form).version(),
                subject,
                role,
                owner,
                keyring.newKey(id.value()),
                now,
                now,
                "",
                Draft.State.OPEN,
                training,
                false);
        drafts.add(draft);
        mandates.actAs(role, sitting, subject, id.value());
        journal.started(draft, sitting);
        return draft;
    }

    /** Tell whether what is begun here as {@code role} would be for who begins it alone: not on a professional's computer. */
    public boolean mayStartAs(Role role) {
        return sittings.current()
                .map(sitting -> ownFiles.mayHave(role, sitting))
                .orElse(true);
    }

    /** Tell whether who is there has not started too many today. */
    public boolean mayStart() {
        var since = clock.instant().minus(DAY);
        return sittings.current()
                .map(sitting -> drafts.startedBy(sitting.account(), sitting.files(), since) < STARTS_A_DAY)
                .orElse(true);
    }
}
