package fr.coteacote.portal.shell;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a page may load and run: nothing that did not come from here. */
@Component
class ContentSecurityPolicy {

    static final String HEADER = "Content-Security-Policy";

    /**
     * The inline styles that Flow's client adds by itself: {@code display: none}, {@code display: block}. The journeys
     * compute them again and say which line to change.
     */
    static final List<String> FLOW_STYLES = List.of(
            "sha256-ZdHxw9eWtnxUb3mk6tBS+gIiVUPE3pGM470keHPDFlE=",
            "sha256-vYd+FsML43MBXhP+pXOhW9h0Cdq43hkCe4Im/yyvhss=");

    private final SecureRandom random = new SecureRandom();
    private final String formAction;

    ContentSecurityPolicy(ShellSettings settings) {
        this.formAction = String.join(" ", settings.formAction());
    }

    /** Make a word that only this page's scripts and styles carry. */
    String nonce() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Allow a page drawn by Flow its own scripts and styles. */
    String forFlow(String nonce) {
        return common()
                + "script-src 'self' 'nonce-%s'; ".formatted(nonce)
                + "style-src 'self' 'nonce-%s' 'unsafe-hashes' '%s'; ".formatted(nonce, String.join("' '", FLOW_STYLES))
                + "connect-src 'self'";
    }

    /** Allow everything else no script at all. */
    String withoutScript() {
        return common() + "script-src 'none'; style-src 'self'; connect-src 'none'";
    }

    /** Allow a file that is a part of pages nothing at all, should somebody open it by itself. */
    String ofParts() {
        return "default-src 'none'; frame-ancestors 'none'";
    }

    private String common() {
        return "default-src 'none'; base-uri 'self'; object-src 'none'; frame-ancestors 'none'; img-src 'self' data:; "
                + "font-src 'self'; form-action 'self' %s; "
                        .formatted(formAction)
                        .replace(" ;", ";");
    }
}
