package fr.coteacote.portal.pace;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.web.util.WebUtils;

/** By what a request is counted: where it comes from, and which browser shows its cookie. */
sealed interface Knocker {

    /** The cookie of a sitting, as the identity module names it; whether it is a real one does not matter here. */
    String SITTING = "cote-sitting";

    /**
     * An address as the proxy tells it, or half of one: each IPv6 line has 2<sup>64</sup> of them.
     *
     * <p>Headers about it are believed by the servlet container, from trusted proxies only.
     */
    record Address(String value) implements Knocker {

        static Address of(HttpServletRequest request) {
            return of(request.getRemoteAddr());
        }

        static Address of(String written) {
            try {
                return InetAddress.ofLiteral(written) instanceof Inet6Address six
                        ? new Address(HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)))
                        : new Address(written);
            } catch (IllegalArgumentException _) {
                return new Address(written);
            }
        }
    }

    /** A browser that has begun something. */
    record Browser(String cookie) implements Knocker {

        private static final int LONGEST = 64;

        static Optional<Browser> of(HttpServletRequest request) {
            var cookie = WebUtils.getCookie(request, SITTING);
            return cookie == null || cookie.getValue().isBlank()
                    ? Optional.empty()
                    : Optional.of(new Browser(cookie.getValue()
                            .substring(0, Math.min(LONGEST, cookie.getValue().length()))));
        }

        /** Keep the cookie out of logs. */
        @Override
        public String toString() {
            return "Browser[…]";
        }
    }
}
