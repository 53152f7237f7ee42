package fr.coteacote.portal.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one document stands.
 *
 * @param decision {@code null} as long as nothing was decided
 */
public record Given(String document, @Nullable Decision decision, List<Page> pages) {

    public Given {
        pages = List.copyOf(pages);
    }

    /** What was decided, if anything was. */
    public Optional<Decision> decided() {
        return Optional.ofNullable(decision);
    }

    /** Tell whether nothing is left to do: it is here, or somebody said why it is not. */
    public boolean settled() {
        return !pages.isEmpty()
                || decided().filter(made -> made != Decision.NOW).isPresent();
    }

    /** Where it stands, in a few words: {@code 2 pages reçues}, {@code Vous l'enverrez plus tard}. */
    public String state() {
        return pages.isEmpty() && settled()
                ? decided().orElseThrow().label()
                : Texts.say("pages", Map.of("count", pages.size()));
    }
}
