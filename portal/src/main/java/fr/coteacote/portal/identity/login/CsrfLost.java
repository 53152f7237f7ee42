package fr.coteacote.portal.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * Save what was posted by a form whose CSRF token is no longer good, instead of losing it.
 *
 * <p>Implemented by the module that owns the address. It may keep the text <em>as typed, not confirmed</em>, and only if
 * the sitting of the request may open the file: a forged post of another site comes without the sitting's cookie
 * ({@code SameSite=Lax}), so that it never gets that far.
 */
@NamedInterface("login")
public interface CsrfLost {

    /**
     * Keep what {@code request} posts.
     *
     * @return the page of the portal that shows it again; empty when the post is not ours, or not theirs
     */
    Optional<String> keep(HttpServletRequest request);
}
