package fr.coteacote.portal.documents.pages;

import fr.coteacote.portal.documents.words.Texts;
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

    /** The pages whose content is there. */
    public List<Page> received() {
        return pages.stream().filter(Page::isKept).toList();
    }

    /** Tell whether nothing is left to do: it is here, or somebody said why it is not. */
    public boolean settled() {
        return !received().isEmpty()
                || decided().filter(made -> made != Decision.NOW).isPresent();
    }

    /** Where it stands, in a few words: {@code 2 pages reçues}, {@code Vous l'enverrez plus tard}. */
    public String state() {
        var received = received();
        if (received.isEmpty() && settled()) {
            return decided().orElseThrow().label();
        }
        if (received.isEmpty() && !pages.isEmpty()) {
            return Texts.say("pages.infected");
        }
        var waiting = received.stream().anyMatch(page -> page.checked() == Checked.WAITING);
        return Texts.say(waiting ? "pages.waiting" : "pages", Map.of("count", received.size()));
    }
}
