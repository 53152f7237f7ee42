package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** There is no page at this address. */
@AnonymousAllowed
class UnknownAddressView extends MishapView<NotFoundException> {

    UnknownAddressView(Around around) {
        super(Mishap.UNKNOWN_ADDRESS, around);
    }
}
