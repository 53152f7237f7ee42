package fr.coteacote.portal.shell.mishaps;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;

/**
 * What all views have in common that stand where a page could not be shown.
 *
 * @param <E> what prevented it
 */
abstract class MishapView<E extends Exception> extends Div implements HasErrorParameter<E>, HasDynamicTitle {

    private final transient Around around;
    private Mishap mishap;

    /** Show {@code mishap}, unless what prevented the page means another. */
    MishapView(Mishap mishap, Around around) {
        this.mishap = mishap;
        this.around = around;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> parameter) {
        mishap = Mishap.of(mishap.status(), parameter.getCaughtException());
        removeAll();
        add(new MishapPage(mishap, around.current()));
        return mishap.status();
    }

    @Override
    public String getPageTitle() {
        return mishap.title();
    }
}
