package fr.coteacote.portal.identity.passkeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/**
 * What a browser is asked, for the page's script; bytes are in base64url.
 *
 * @param create whether a passkey is to be made; otherwise one is to be shown
 * @param host what it is bound to
 * @param user the opaque name under which the browser keeps it, when one is made
 * @param name how the browser lists it, when one is made
 * @param known the passkeys that are meant, or that need no second one
 */
@NamedInterface("passkeys")
public record Asked(boolean create, String challenge, String host, String user, String name, List<String> known) {

    public Asked {
        known = List.copyOf(known);
    }

    /** The same as attributes of a form. */
    public Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("data-passkey", create ? "create" : "get");
        attributes.put("data-challenge", challenge);
        attributes.put("data-host", host);
        attributes.put("data-user", user);
        attributes.put("data-name", name);
        attributes.put("data-known", String.join(" ", known));
        return attributes;
    }
}
