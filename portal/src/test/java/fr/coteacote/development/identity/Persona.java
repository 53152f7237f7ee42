package fr.coteacote.development.identity;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * A fictitious person whom a provider knows.
 *
 * @param key chosen on the page
 * @param label how the page names them
 * @param acr the level at which the provider vouches
 * @param amr how they proved who they are
 * @param claims what the provider says; {@code sub} among them
 */
record Persona(String key, String label, String acr, List<String> amr, Map<String, Object> claims)
        implements AuthenticatedPrincipal, Serializable {

    Persona {
        amr = List.copyOf(amr);
        claims = Map.copyOf(claims);
    }

    /** The name that the authorization server gives to a person: their {@code sub}. */
    @Override
    public String getName() {
        return String.valueOf(claims.get("sub"));
    }

    /** Make somebody who is this person but for a few claims; an empty value takes one away. */
    Persona variant(String key, String label, String claim, String value) {
        var changed = new HashMap<>(claims);
        if (value.isEmpty()) {
            changed.remove(claim);
        } else {
            changed.put(claim, value);
        }
        return new Persona(key, label, acr, amr, changed);
    }

    Persona at(String level) {
        return new Persona(key, label, level, amr, claims);
    }

    /** Make the identifier of a person, in FranceConnect's form. */
    static String sub(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(("persona:" + key).getBytes(StandardCharsets.UTF_8))) + "v1";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java platform has SHA-256", e);
        }
    }
}
