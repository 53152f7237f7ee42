package fr.coteacote.portal.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is for somebody else. */
@AnonymousAllowed
class ForbiddenView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private final transient Around around;
    private Mishap mishap = Mishap.FORBIDDEN;

    ForbiddenView(Around around) {
        this.around = around;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        mishap = Mishap.of(Mishap.FORBIDDEN.status(), parameter.getCaughtException());
        removeAll();
        add(new MishapPage(mishap, around.current()));
        return mishap.status();
    }

    @Override
    public String getPageTitle() {
        return mishap.title();
    }
}
