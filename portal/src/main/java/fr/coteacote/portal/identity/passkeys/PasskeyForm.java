package fr.coteacote.portal.identity.passkeys;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.Sending;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** A form whose button asks the browser for a passkey, and sends its answer along as {@code cle}. */
@NamedInterface("passkeys")
public final class PasskeyForm {

    private PasskeyForm() {}

    public static ActionForm asking(Asked asked, Sending sending, Component... content) {
        return new ActionForm(sending, content)
                .carrying(Map.of("cle", List.of("")))
                .marked(asked.attributes());
    }
}
