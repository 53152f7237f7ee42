package fr.coteacote.development.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Send somebody back to the portal without a code, as the providers do: with the reason, the state and the issuer. */
record WayBack(String issuer) {

    void to(HttpServletResponse response, String address, String state, String error, String description)
            throws IOException {
        response.sendRedirect(UriComponentsBuilder.fromUriString(address)
                .queryParam("error", "{error}")
                .queryParam("error_description", "{description}")
                .queryParam("state", "{state}")
                .queryParam("iss", "{iss}")
                .encode()
                .buildAndExpand(Map.of("error", error, "description", description, "state", state, "iss", issuer))
                .toUriString());
    }
}
