package fr.coteacote.journeys.inspection;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Content-Security-Policy that came with a document: nothing in the page may stand outside it. */
record ContentPolicy(String header) {

    private static final String INLINE = Probe.named("inline").script();

    /** Find what the policy allows too widely, and what in the page it does not allow. */
    List<String> faults(Page page) {
        var faults = new ArrayList<String>();
        for (var source : sources("script-src")) {
            if (source.startsWith("'unsafe-")) {
                faults.add("scripts may be %s".formatted(source));
            }
        }
        if (sources("style-src").contains("'unsafe-inline'")) {
            faults.add("styles may be 'unsafe-inline'");
        }
        if (page.evaluate(INLINE) instanceof List<?> inline) {
            inline.forEach(one -> {
                if (one instanceof Map<?, ?> element) {
                    check(String.valueOf(element.get("what")), text(element, "nonce"), text(element, "text"), faults);
                }
            });
        }
        return faults;
    }

    private void check(String what, String nonce, String text, List<String> faults) {
        var allowed = sources(what + "-src");
        var hash = "'sha256-%s'".formatted(hash(text));
        var known = !nonce.isEmpty() && allowed.contains("'nonce-%s'".formatted(nonce));
        if (!known && !allowed.contains(hash)) {
            faults.add(
                    "the %s « %s » has no nonce of the document, and the policy (FLOW_STYLES, if it is Flow's) lacks %s"
                            .formatted(what, text.strip().lines().findFirst().orElse(""), hash));
        }
    }

    /** The sources of {@code directive}, or of what stands in for it. */
    private List<String> sources(String directive) {
        var directives = Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> List.of(one.split("\\s+")))
                .collect(Collectors.toMap(List::getFirst, one -> one.subList(1, one.size()), (first, _) -> first));
        var found = directives.getOrDefault(directive, directives.get("default-src"));
        return found == null ? List.of("'unsafe-anything'") : found;
    }

    private static String text(Map<?, ?> element, String part) {
        return element.get(part) instanceof String text ? text : "";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java knows SHA-256", e);
        }
    }
}
