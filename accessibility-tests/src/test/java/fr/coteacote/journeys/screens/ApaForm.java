package fr.coteacote.journeys.screens;

import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.loading.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/** What the form of the APA request calls its pages, which no address says: there each is its number. */
public final class ApaForm {

    private static final Form APA = Catalogue.fromClassPath().form(new FormId("apa"));

    private ApaForm() {}

    /** The address of the page called {@code name}, as buttons and links lead there. */
    public static String page(String request, String name) {
        return "%s/%d".formatted(request, APA.numberOf(new PageId(name)));
    }

    /** What the form calls its pages and documents. */
    public static List<String> names() {
        return Stream.concat(
                        APA.pages().stream().map(page -> page.id().value()),
                        APA.documents().stream().map(DocumentRule::id))
                .toList();
    }
}
