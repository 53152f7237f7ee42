package fr.coteacote.portal.identity.login;

import com.vaadin.flow.component.HtmlContainer;
import fr.coteacote.portal.identity.frame.IdentityWords;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.Sending;
import org.springframework.modulith.NamedInterface;

/** The button of FranceConnect where one only proves who one is: its exact label, and the link that explains it. */
@NamedInterface("login")
public final class FranceConnectButton extends HtmlContainer {

    /** Where FranceConnect says what it is. */
    static final String EXPLANATION = "https://franceconnect.gouv.fr/";

    /** Make the button of a form that goes to {@code sending}; its answer leads to FranceConnect. */
    public FranceConnectButton(Sending sending) {
        super("div");
        addClassNames("provider provider-franceconnect");
        var form = new ActionForm(
                sending, new Button(IdentityWords.say("login.franceconnect.button"), ButtonLook.SECONDARY));
        form.addClassNames("provider-button");
        add(form, ProviderButton.explained(IdentityWords.say("login.franceconnect.what"), EXPLANATION));
    }

    /** What FranceConnect is, to be read above its button. */
    public static String introduction() {
        return IdentityWords.say("login.franceconnect");
    }

    /** Which traces FranceConnect keeps. */
    public static String traces() {
        return IdentityWords.say("login.franceconnect.traces");
    }
}
