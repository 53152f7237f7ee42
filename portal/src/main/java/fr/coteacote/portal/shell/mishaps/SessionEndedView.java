package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.authentication.InsufficientAuthenticationException;

/** The page is somebody's, and nobody is there any more. */
@AnonymousAllowed
class SessionEndedView extends MishapView<InsufficientAuthenticationException> {

    SessionEndedView(Around around) {
        super(Mishap.SESSION_ENDED, around);
    }
}
