package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page cannot be shown: a mistake of ours, or the database is away. */
@AnonymousAllowed
class ServerErrorView extends MishapView<Exception> {

    ServerErrorView(Around around) {
        super(Mishap.SERVER_ERROR, around);
    }
}
