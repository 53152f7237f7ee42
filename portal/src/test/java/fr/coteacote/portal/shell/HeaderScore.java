package fr.coteacote.portal.shell;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How well an answer is armed, counted as the HTTP Observatory of Mozilla counts: from 100, less what is missing, and
 * with a bonus only where little is. Being in the browsers' list of HSTS hosts is not counted.
 *
 * @param fromHttp whether who comes by plain HTTP is led to HTTPS, which the proxy does
 */
record HeaderScore(HttpHeaders headers, boolean fromHttp) {

    private static final Pattern AGE = Pattern.compile("max-age=(\\d+)");
    private static final long SIX_MONTHS = 15_768_000;
    private static final List<String> PRIVATE_REFERRERS =
            List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");
    private static final List<String> TELLING_REFERRERS =
            List.of("unsafe-url", "origin", "origin-when-cross-origin", "no-referrer-when-downgrade");

    int points() {
        var points = 100
                - lost(25, policy().isEmpty())
                - lost(20, directive("script-src").contains("'unsafe-inline'"))
                - lost(10, directive("script-src").contains("'unsafe-eval'"))
                - lost(20, hstsSeconds() == 0)
                - lost(10, hstsSeconds() > 0 && hstsSeconds() < SIX_MONTHS)
                - lost(40, !everyCookie("secure"))
                - lost(30, !everyCookie("httponly"))
                - lost(20, header("x-frame-options").isEmpty() && !framesRefused())
                - lost(20, !fromHttp)
                - lost(5, TELLING_REFERRERS.contains(header("referrer-policy")))
                - lost(5, !header("x-content-type-options").equals("nosniff"))
                - lost(50, header("access-control-allow-origin").equals("*"));
        return points < 90 ? points : points + bonus();
    }

    private int bonus() {
        var strict = directive("default-src").equals("'none'");
        var unsafe = policy().contains("'unsafe-inline'") || policy().contains("'unsafe-eval'");
        return lost(5, !unsafe)
                + lost(5, !unsafe && strict)
                + lost(10, header("cross-origin-resource-policy").startsWith("same-"))
                + lost(5, everyCookie("secure") && everyCookie("httponly") && everyCookie("samesite"))
                + lost(5, PRIVATE_REFERRERS.contains(header("referrer-policy")))
                + lost(5, framesRefused());
    }

    private static int lost(int points, boolean when) {
        return when ? points : 0;
    }

    private boolean framesRefused() {
        return directive("frame-ancestors").equals("'none'");
    }

    private long hstsSeconds() {
        return AGE.matcher(header("strict-transport-security"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElse(0);
    }

    private boolean everyCookie(String attribute) {
        return headers.allValues("set-cookie").stream()
                .map(cookie -> cookie.toLowerCase(Locale.ROOT))
                .allMatch(cookie -> cookie.contains(attribute));
    }

    private String policy() {
        return header("content-security-policy");
    }

    private String directive(String name) {
        return Stream.of(policy().split(";"))
                .map(String::strip)
                .filter(directive -> directive.startsWith(name + " "))
                .map(directive -> directive.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
