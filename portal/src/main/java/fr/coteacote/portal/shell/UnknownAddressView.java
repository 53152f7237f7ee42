package fr.coteacote.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** There is no page at this address. */
@AnonymousAllowed
class UnknownAddressView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient Around around;
    private Mishap mishap = Mishap.UNKNOWN_ADDRESS;

    UnknownAddressView(Around around) {
        this.around = around;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        mishap = Mishap.of(Mishap.UNKNOWN_ADDRESS.status(), parameter.getCaughtException());
        removeAll();
        add(new MishapPage(mishap, around.current()));
        return mishap.status();
    }

    @Override
    public String getPageTitle() {
        return mishap.title();
    }
}
