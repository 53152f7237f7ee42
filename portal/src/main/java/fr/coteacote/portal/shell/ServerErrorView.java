package fr.coteacote.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page cannot be shown: a mistake of ours, or the database is away. */
@AnonymousAllowed
class ServerErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private final transient Around around;
    private Mishap mishap = Mishap.SERVER_ERROR;

    ServerErrorView(Around around) {
        this.around = around;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        mishap = Mishap.of(Mishap.SERVER_ERROR.status(), parameter.getCaughtException());
        removeAll();
        add(new MishapPage(mishap, around.current()));
        return mishap.status();
    }

    @Override
    public String getPageTitle() {
        return mishap.title();
    }
}
