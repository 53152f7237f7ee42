package fr.coteacote.portal.filling.places;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.assisted.meeting.Companion;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.RoleQuestion;
import fr.coteacote.portal.identity.filecodes.FileKeys;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.territory.Vicinity;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.frame.Banner;
import fr.coteacote.portal.ui.frame.PageFrame;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;

/** What each page of a draft needs: who is there, which draft the address names, and the frame around it. */
@Component
public class Here {

    private final Asked asked;
    private final DraftService drafts;
    private final Sittings sittings;
    private final Companions companions;
    private final MandateService mandates;
    private final FileKeys codes;
    private final Territory territory;
    private final House house;

    Here(
            Asked asked,
            DraftService drafts,
            Sittings sittings,
            Companions companions,
            MandateService mandates,
            FileKeys codes,
            Territory territory,
            House house) {
        this.asked = asked;
        this.drafts = drafts;
        this.sittings = sittings;
        this.companions = companions;
        this.mandates = mandates;
        this.codes = codes;
        this.territory = territory;
        this.house = house;
    }

    /**
     * Read the draft's name from the address.
     *
     * @throws NotFoundException when it is none
     */
    public static DraftId draft(BeforeEnterEvent event) {
        return event.getRouteParameters().get("draft").flatMap(DraftId::parse).orElseThrow(NotFoundException::new);
    }

    /**
     * Find the page that the address means.
     *
     * @throws InsufficientAuthenticationException when nobody is there: before anything is said of a draft
     * @throws NotFoundException when there is none
     */
    public PageId page(BeforeEnterEvent event) {
        sitting();
        return event.getRouteParameters()
                .get("page")
                .flatMap(address -> asked.page(draft(event), address))
                .orElseThrow(NotFoundException::new);
    }

    /**
     * Tell who is there.
     *
     * @throws InsufficientAuthenticationException when nobody is, or not any more: the same for a draft that exists and
     *     for one that does not
     */
    public Sitting sitting() {
        return sittings.current().orElseThrow(() -> new InsufficientAuthenticationException("Nobody is there"));
    }

    /**
     * Say why a draft is not shown: help that has ended to who was invited to it, and to who began it for somebody else
     * that their own has run out; to everybody else that there is no such page.
     */
    public Supplier<RuntimeException> refused(DraftId draft) {
        return () -> {
            var sitting = sittings.current();
            if (sitting.flatMap(Sitting::knownAccount)
                    .flatMap(account -> mandates.ofFormerlyInvited(draft.value(), account))
                    .isPresent()) {
                return new HelpEnded();
            }
            return sitting.flatMap(there -> drafts.openToDeclare(draft, there)).isPresent()
                    ? new OwnHelpOver(draft)
                    : new NotFoundException();
        };
    }

    /** Lead who may not do what a page is for to where all answers are read; true when it was done. */
    public static boolean leadsToReading(OpenDraft draft, Right right, BeforeEnterEvent event) {
        if (draft.acting().may(right)) {
            return false;
        }
        var there = draft.draft().state() == Draft.State.SENT ? new Place.Sent() : new Place.Review();
        event.forwardTo(FillingRoutes.to(draft.id(), there).substring(1));
        return true;
    }

    /** The link by which somebody stops for now: who did not begin the draft finds it again in their space. */
    public static Link stopping(OpenDraft draft) {
        return draft.began()
                ? Link.to("M’arrêter là et reprendre plus tard", FillingRoutes.pause(draft.id()))
                : Link.to("M’arrêter là", "/mes-demandes");
    }

    /**
     * Frame a page of a draft, with the banner that says for whom it is filled in, or who is there. It has no place where
     * two people follow each other: whoever opened it stays until they leave it.
     */
    public PageFrame frame(OpenDraft draft) {
        return frame(draft, null, null, () -> {});
    }

    /**
     * Frame a page that is to change when the other, with whom one is, does something.
     *
     * @param before the frame of the page before in the same view, whose surroundings stay; null for none
     * @param place where this is for who follows; null where nobody is led away from
     * @param changed called when something is new and this page stays
     */
    public PageFrame frame(OpenDraft draft, @Nullable PageFrame before, @Nullable Place place, Runnable changed) {
        var frame = house.frame(before, vicinity(draft).orElse(null))
                .practising(draft.draft().training())
                .onSharedComputer(draft.acting().onSharedComputer());
        var session = draft.acting().together();
        if (draft.acting().isParting()) {
            return frame.alone();
        }
        if (session.isEmpty()) {
            return frame.alone().banner(banner(draft));
        }
        companions.isThere(session.get().id(), draft.acting().side()); // on whichever page: no script may run there
        var here = new Together(
                companions, frame, draft, session.get().id(), place, () -> needsCode(draft), territory.zone(), changed);
        here.show(companions.of(session.get(), draft.acting().side()));
        return frame;
    }

    /** Tell whether nobody could come back to a draft from another device: it is of no account, and no code opens it. */
    public boolean needsCode(OpenDraft draft) {
        return !draft.draft().training()
                && draft.draft().account() == null
                && !codes.exist(draft.id().value());
    }

    /** Around where the person lives; nothing of it on a computer that others use once the help there is over. */
    static Optional<Vicinity> vicinity(OpenDraft draft) {
        return draft.acting().isParting()
                ? Optional.empty()
                : draft.home()
                        .flatMap(address -> Vicinity.of(address, draft.id().value()));
    }

    /** What this person calls who is together with them: each by the name that the other knows. */
    public String nameOfOther(OpenDraft draft) {
        return draft.acting().isMediator()
                ? draft.nameOfUser()
                : draft.acting().together().flatMap(companions::helper).orElse("La personne qui vous aide");
    }

    private static Banner banner(OpenDraft draft) {
        return changeWhom(draft)
                .map(address -> new Banner(person(draft), Link.to("Changer", address)))
                .orElseGet(() -> new Banner(person(draft)));
    }

    /** Say to who is together with this person that they go on here, unless they came by following. */
    public void lead(OpenDraft draft, Place place, BeforeEnterEvent event) {
        var followed = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(Companion.FOLLOWED)
                .isPresent();
        draft.acting()
                .together()
                .filter(_ -> !followed)
                .ifPresent(
                        session -> companions.lead(session.id(), draft.acting().side(), Together.below(draft, place)));
    }

    public static void go(DraftId draft, Place place) {
        UI.getCurrent().navigate(FillingRoutes.to(draft, place).substring(1));
    }

    /** Go where this person did not choose to go: who is together with them is not led there. */
    public static void goAlone(DraftId draft, Place place) {
        UI.getCurrent()
                .navigate(FillingRoutes.to(draft, place).substring(1), QueryParameters.of(Companion.FOLLOWED, "oui"));
    }

    /** The page that asks who fills in; empty when the form does not ask it, or not in this case. */
    private static Optional<String> changeWhom(OpenDraft draft) {
        return RoleQuestion.of(draft.form())
                .filter(_ -> draft.began())
                .map(question -> draft.form().pageOf(question).id())
                .filter(draft.progress()::isShown)
                .map(page -> FillingRoutes.to(draft.id(), Place.questions(draft.form(), page)));
    }

    private static String person(OpenDraft draft) {
        if (draft.self() || draft.acting().role().isSelf()) {
            return draft.subjectName().map(name -> "vous, " + name).orElse("vous");
        }
        return draft.subjectName().orElse("votre proche");
    }
}
