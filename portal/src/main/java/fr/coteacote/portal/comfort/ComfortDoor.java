package fr.coteacote.portal.comfort;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take how somebody reads best; answers 303 to the page they came from. */
@Controller
class ComfortDoor {

    static final String ADDRESS = "/confort/envoi";
    static final String COLOURS = "couleurs";
    static final String SIZE = "taille";
    static final String BACK = "retour";
    private static final Duration LIFE = Duration.ofDays(365);

    @PostMapping(ADDRESS)
    ResponseEntity<Void> choose(
            @RequestParam(defaultValue = "") String couleurs,
            @RequestParam(defaultValue = "") String taille,
            @RequestParam(defaultValue = "") String retour,
            HttpServletRequest request) {
        var chosen = Comfort.of(couleurs, taille).orElse(Comfort.USUAL);
        var cookie = ResponseCookie.from(Comfort.COOKIE, chosen.write())
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(chosen.equals(Comfort.USUAL) ? Duration.ZERO : LIFE)
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(LastPage.isOne(retour) ? retour : "/"))
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }
}
