package fr.coteacote.portal.identity.passkeys;

import fr.coteacote.portal.identity.openid.OpenIdSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.security.web.util.UrlUtils;

/**
 * Where the portal stands for a browser: a passkey made here works nowhere else, which is what keeps it from impostors.
 *
 * @param host what a passkey is bound to
 * @param origin what a browser says that it sees
 */
record Place(String host, String origin) {

    static Place of(OpenIdSettings settings, HttpServletRequest request) {
        var address = settings.address();
        return address == null
                ? from(URI.create(UrlUtils.buildFullRequestUrl(
                        request.getScheme(), request.getServerName(), request.getServerPort(), "", null)))
                : from(address);
    }

    private static Place from(URI address) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new Place(address.getHost(), address.getScheme() + "://" + address.getHost() + port);
    }
}
