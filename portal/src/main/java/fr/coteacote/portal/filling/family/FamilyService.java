package fr.coteacote.portal.filling.family;

import fr.coteacote.catalog.Form;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.identity.tokens.SpokenCode;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.Authorisation;
import fr.coteacote.portal.mandates.EndOfHelp;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.carers.CarerInvitation;
import fr.coteacote.portal.mandates.carers.CarerText;
import fr.coteacote.portal.mandates.carers.Claim;
import fr.coteacote.portal.mandates.carers.InvitationId;
import fr.coteacote.portal.mandates.carers.Inviting;
import fr.coteacote.portal.mandates.carers.InvitingByMail;
import fr.coteacote.portal.mandates.carers.InvitingByMail.Written;
import fr.coteacote.portal.mandates.carers.Place;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invite relatives to a draft, let them in, change what they may do, and part from them; each draft is opened first. */
@Service
public class FamilyService {

    /** Who invites without an account, as who is invited reads it. */
    private static final String UNNAMED = "La personne qui a commencé la demande";

    private final DraftService drafts;
    private final Protection protection;
    private final Inviting inviting;
    private final InvitingByMail byMail;
    private final MandateService mandates;
    private final EndOfHelp ends;
    private final Names names;

    FamilyService(
            DraftService drafts,
            Protection protection,
            Inviting inviting,
            InvitingByMail byMail,
            MandateService mandates,
            EndOfHelp ends,
            Names names) {
        this.drafts = drafts;
        this.protection = protection;
        this.inviting = inviting;
        this.byMail = byMail;
        this.mandates = mandates;
        this.ends = ends;
        this.names = names;
    }

    /** Invite somebody; the code is told once, and empty when this person may not, or only practises. */
    @Transactional
    public Optional<SpokenCode> invite(DraftId id, Place place, Sitting sitting) {
        return openToInvite(id, place, sitting).flatMap(open -> inviting.invite(open.acting(), id.value(), place));
    }

    /** Invite somebody by a letter to {@code address}, which is sound. */
    @Transactional
    public Written inviteByMail(DraftId id, Place place, String address, Sitting sitting) {
        return openToInvite(id, place, sitting)
                .map(open -> byMail.invite(open.acting(), id.value(), place, address))
                .orElse(Written.REFUSED);
    }

    private Optional<OpenDraft> openToInvite(DraftId id, Place place, Sitting sitting) {
        return drafts.open(id, sitting, Right.INVITE)
                .filter(open -> open.draft().state() == Draft.State.OPEN
                        && !open.draft().training())
                .filter(open -> !place.as().isSelf() || subjectMayJoin(open))
                .filter(open -> place.as() != Role.CARER || !Protection.barsHelp(open));
    }

    /** Tell whether the person a draft is for can still come in: somebody else began it, and they have not. */
    public boolean subjectMayJoin(OpenDraft open) {
        return !open.draft().role().isSelf()
                && mandates.accountOf(open.draft().subject()).isEmpty();
    }

    /** Take an invitation back that nobody has answered. */
    @Transactional
    public boolean withdraw(DraftId id, InvitationId invitation, Sitting sitting) {
        return drafts.open(id, sitting, Right.INVITE)
                .map(open -> inviting.withdraw(open.acting(), id.value(), invitation))
                .orElse(false);
    }

    /** Change at once what an invited relative may do. */
    @Transactional
    public boolean change(DraftId id, MandateId mandate, Set<Right> rights, Sitting sitting) {
        return drafts.open(id, sitting, Right.INVITE)
                .flatMap(open -> on(open, mandate)
                        .filter(found -> found.kind() == Role.CARER)
                        .map(found -> inviting.change(
                                open.acting(),
                                found,
                                CarerText.of(nameOf(open.acting()), open.form().title(), found.kind(), rights))))
                .orElse(false);
    }

    /** End at once the help of an invited relative: the subject may, who invited them, and they themselves. */
    @Transactional
    public boolean part(DraftId id, MandateId mandate, Sitting sitting) {
        return drafts.open(id, sitting, Right.SEE)
                .flatMap(open -> on(open, mandate)
                        .filter(found ->
                                Authorisation.decides(open.acting(), found.origin()) || isOwn(open.acting(), found))
                        .map(found -> ends.revoke(found, open.acting())))
                .orElse(false);
    }

    /** Tell whether a mandate is that of who acts. */
    static boolean isOwn(Acting acting, Mandate mandate) {
        var own = acting.mandate();
        return own != null && own.id().equals(mandate.id());
    }

    private Optional<Mandate> on(OpenDraft open, MandateId mandate) {
        return mandates.ofInvitedOn(open.id().value()).stream()
                .filter(running -> running.id().equals(mandate))
                .findFirst();
    }

    /** Show a code that was read aloud or written down; empty for somebody who is not signed in as a citizen. */
    @Transactional
    public Optional<Claim> claim(SpokenCode code, Sitting sitting) {
        return sitting.knownAccount().map(account -> inviting.claim(code, account));
    }

    /** Tell whether an invitation waits behind the link of a letter. */
    public boolean serves(OpaqueToken link) {
        return byMail.serves(link);
    }

    /** Show the link of a letter; empty for somebody who is not signed in as a citizen. */
    @Transactional
    public Optional<Claim> claim(OpaqueToken link, Sitting sitting) {
        return sitting.knownAccount().map(account -> byMail.claim(link, account));
    }

    /** What is offered to somebody who has shown the code. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(InvitationId id, Sitting sitting) {
        return inviting.offeredTo(id, sitting)
                .flatMap(invitation ->
                        drafts.formOf(new DraftId(invitation.draft())).map(form -> offer(invitation, form, sitting)));
    }

    private Offer offer(CarerInvitation invitation, Form form, Sitting sitting) {
        return new Offer(
                invitation,
                CarerText.of(nameOf(invitation.origin().account()), form.title(), invitation.as(), invitation.rights()),
                isBarred(invitation, sitting));
    }

    /** Under a tutelle relatives are the tutor's to choose; who was named by the judge, and the person themselves, come in. */
    private boolean isBarred(CarerInvitation invitation, Sitting sitting) {
        return invitation.as() == Role.CARER && protection.barsHelp(new DraftId(invitation.draft()), sitting);
    }

    /** Say yes; empty when the offer is over or barred, or this person may open the draft already. */
    @Transactional
    public Optional<DraftId> accept(InvitationId id, Sitting sitting) {
        return offer(id, sitting).flatMap(offer -> {
            var draft = new DraftId(offer.invitation().draft());
            var subject = drafts.subjectOf(draft);
            var self = offer.invitation().as().isSelf();
            if (isBarred(offer.invitation(), sitting)
                    || drafts.open(draft, sitting, Right.SEE).isPresent()
                    || (self && mandates.accountOf(subject).isPresent())
                    || !inviting.accept(offer.invitation(), sitting, subject, offer.text())) {
                return Optional.empty();
            }
            if (self) {
                drafts.isFor(draft, mandates.join(sitting, draft.value()));
            }
            return Optional.of(draft);
        });
    }

    /** Say no. */
    @Transactional
    public void decline(InvitationId id, Sitting sitting) {
        inviting.offeredTo(id, sitting).ifPresent(invitation -> inviting.decline(invitation, sitting));
    }

    private String nameOf(Acting acting) {
        var account = acting.sitting().account();
        return nameOf(account == null ? null : account.value());
    }

    private String nameOf(@Nullable UUID account) {
        return names.ofAccount(account).orElse(UNNAMED);
    }

    /**
     * A place beside a draft, and what the person reads before they take it.
     *
     * @param text what they agree to
     * @param barred whether nobody may take it while a tutor has not chosen so
     */
    public record Offer(CarerInvitation invitation, MandateText text, boolean barred) {}
}
