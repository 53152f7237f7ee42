package fr.coteacote.bench.pages;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A page to visit.
 *
 * @param proofs cookies without which it is not shown
 */
record Subject(String name, URI site, String path, Map<String, String> proofs) {

    String address() {
        return site + path;
    }

    List<Cookie> cookies() {
        return proofs.entrySet().stream()
                .map(proof -> new Cookie(proof.getKey(), proof.getValue()).setUrl(site.toString()))
                .toList();
    }
}
