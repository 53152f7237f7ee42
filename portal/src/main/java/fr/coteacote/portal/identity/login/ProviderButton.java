package fr.coteacote.portal.identity.login;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.coteacote.portal.identity.frame.IdentityWords;
import fr.coteacote.portal.identity.openid.AuthorizationRequests;
import fr.coteacote.portal.identity.openid.Provider;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;

/**
 * The button of a provider, with its exact label, and the link that explains it.
 *
 * <p>A real form, so that it works before any script has run. The provider's own drawing may take its place by the style
 * sheet alone (class {@code provider-button}); the label stays text.
 */
final class ProviderButton extends HtmlContainer {

    ProviderButton(Provider provider, String label, String what, String explanation) {
        super("div");
        addClassNames("provider provider-" + provider.id());
        var form = new HtmlContainer("form");
        form.getElement()
                .setAttribute("method", "get")
                .setAttribute("action", AuthorizationRequests.START + "/" + provider.id())
                .setAttribute("class", "provider-button");
        form.add(new Button(label, ButtonLook.PRIMARY));
        add(form, explained(what, explanation));
    }

    /** The link that explains a provider, in another window. */
    static Paragraph explained(String what, String explanation) {
        var link = new Anchor(explanation, new Span(what));
        link.getElement()
                .setAttribute("href", explanation)
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener")
                .setAttribute("title", what + " " + IdentityWords.say("login.franceconnect.window"));
        return new Paragraph(link);
    }
}
