package fr.coteacote.portal.filling.places;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.coteacote.portal.assisted.meeting.Companion;
import fr.coteacote.portal.assisted.meeting.Companions;
import fr.coteacote.portal.filling.drafts.Draft;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.ui.frame.PageFrame;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A page that two people see: says who is there and where the other is, follows, and leaves when the session is over. */
final class Together {

    private final transient Companions companions;
    private final PageFrame frame;
    private final OpenDraft draft;
    private final SessionId session;
    private final @Nullable Place place;
    private final transient BooleanSupplier needsCode;
    private final ZoneId zone;
    private final Runnable changed;
    private @Nullable Companion shown;
    private @Nullable String elsewhere;

    Together(
            Companions companions,
            PageFrame frame,
            OpenDraft draft,
            SessionId session,
            @Nullable Place place,
            BooleanSupplier needsCode,
            ZoneId zone,
            Runnable changed) {
        this.companions = companions;
        this.frame = frame;
        this.draft = draft;
        this.session = session;
        this.place = place;
        this.needsCode = needsCode;
        this.zone = zone;
        this.changed = changed;
    }

    /** Say who is there; what says the same is not drawn anew, so that nobody loses the focus in it. */
    void show(Companion companion) {
        var there = elsewhere(companion);
        if (shown == null || !companion.saysTheSameAs(shown) || !Objects.equals(there, elsewhere)) {
            shown = companion;
            elsewhere = there;
            var back = place == null ? new Place.Chapters() : place;
            frame.banner(new SessionBar(companion, draft, back, there, needsCode, zone).drawn())
                    .listening(session.toString(), () -> look(true), () -> look(false));
        }
    }

    /** Where a place is below the address of its draft. */
    static String below(OpenDraft draft, Place place) {
        return FillingRoutes.to(draft.id(), place)
                .substring(FillingRoutes.to(draft.id(), new Place.Chapters()).length())
                .replaceFirst("^/", "");
    }

    /** Where the other is; a session may still know a page by its name, from before addresses had numbers. */
    private String placeOf(Companion companion) {
        return draft.form()
                .pageAt(companion.place())
                .map(page -> below(draft, Place.questions(draft.form(), page.id())))
                .orElse(companion.place());
    }

    /**
     * Where the other is, when that is not here and this person does not go along by themselves.
     *
     * <p>Not said at first on a page of the form: who opens one leads there, and what is known is from before that.
     */
    private @Nullable String elsewhere(Companion companion) {
        if (draft.draft().state() == Draft.State.SENT || (place != null && (shown == null || companion.goesAlong()))) {
            return null;
        }
        return companion
                .placeOfOther()
                .map(_ -> placeOf(companion))
                .filter(there -> place == null || !there.equals(below(draft, place)))
                .orElse(null);
    }

    /** @param free whether this person may be led away: not while they write */
    private void look(boolean free) {
        var live = companions.live(session);
        if (live.isEmpty()) {
            UI.getCurrent().navigate("seance/" + session);
            return;
        }
        var companion = companions.of(live.get(), draft.acting().side());
        if (free
                && place != null
                && companion.goesAlong()
                && !placeOf(companion).equals(below(draft, place))) {
            var there =
                    "demande/%s/%s".formatted(draft.id(), placeOf(companion)).replaceFirst("/$", "");
            UI.getCurrent().navigate(there, QueryParameters.of(Companion.FOLLOWED, "oui"));
            return;
        }
        show(companion);
        changed.run();
    }
}
