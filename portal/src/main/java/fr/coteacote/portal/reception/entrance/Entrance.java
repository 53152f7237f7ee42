package fr.coteacote.portal.reception.entrance;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.login.WantedPage;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.organisations.Posts;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Says who may call people back, and who may keep the list of places.
 *
 * <p>People leave their number to the service that calls: its administrators see it, and those who help by a post in the
 * territory's own organisation; mediators of other organisations do not. Administrators alone keep the list.
 */
@Component
public class Entrance {

    private final Sittings sittings;
    private final Posts posts;

    Entrance(Sittings sittings, Posts posts) {
        this.sittings = sittings;
        this.posts = posts;
    }

    /** The professional of this request, when they may call people back. */
    public Optional<ProfessionalId> caller() {
        return sittings.current()
                .filter(sitting -> posts.administers(sitting)
                        || posts.helpingInOurs(sitting).isPresent())
                .flatMap(Sitting::knownProfessional);
    }

    /** The professional of this request, when they may keep the list of places. */
    public Optional<ProfessionalId> keeper() {
        return sittings.current().filter(posts::administers).flatMap(Sitting::knownProfessional);
    }

    /**
     * The professional of this request.
     *
     * @throws ResponseStatusException 403 when they may not call people back
     */
    public ProfessionalId requireCaller() {
        return caller().orElseThrow(Entrance::refused);
    }

    /**
     * The professional of this request.
     *
     * @throws ResponseStatusException 403 when they may not keep the list of places
     */
    public ProfessionalId requireKeeper() {
        return keeper().orElseThrow(Entrance::refused);
    }

    /** Refuse a page; who is not signed in as a professional is led to their way in, and from there back to the page. */
    public void refuse(BeforeEnterEvent event) {
        if (sittings.current().flatMap(Sitting::knownProfessional).isPresent()) {
            event.rerouteToError(AccessDeniedException.class);
        } else {
            WantedPage.remember("/" + event.getLocation().getPath());
            event.rerouteToError(NotSignedIn.class);
        }
    }

    private static ResponseStatusException refused() {
        return new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
