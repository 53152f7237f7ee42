package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is for somebody else. */
@AnonymousAllowed
class ForbiddenView extends MishapView<AccessDeniedException> {

    ForbiddenView(Around around) {
        super(Mishap.FORBIDDEN, around);
    }
}
