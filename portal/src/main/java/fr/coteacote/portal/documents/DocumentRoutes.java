package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.documents.pages.Refusal;
import fr.coteacote.portal.documents.words.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** The addresses of papers, each called by its number: where they are shown, sent to, and given back. */
public final class DocumentRoutes {

    /** The parameter by which the page learns what became of a sending. */
    public static final String OUTCOME = "envoi";

    /** The {@link #OUTCOME} of a decision that was sent without a choice. */
    public static final String UNDECIDED = "sans-choix";

    /** The name of the file field in the form. */
    public static final String FILE = "fichier";

    /**
     * What the file field offers first. Without HEIC on purpose: an iPhone then turns its photos into JPEG by itself,
     * which every desk can open; HEIC files are taken all the same.
     */
    public static final String OFFERED = "application/pdf,image/jpeg,image/png";

    private DocumentRoutes() {}

    /** The page of one document: a Flow route of the feature that asks for it. */
    public static String page(UUID draft, int document) {
        return "/demande/%s/documents/%d".formatted(draft, document);
    }

    /** Where its form sends files: {@code multipart/form-data}, with or without scripts. */
    public static String sending(UUID draft, int document) {
        return "/envoi/%s/documents/%d".formatted(draft, document);
    }

    /** Where its form sends a {@link fr.coteacote.portal.documents.pages.Decision}, in the field {@code decision}. */
    public static String decision(UUID draft, int document) {
        return sending(draft, document) + "/decision";
    }

    /** Where a button sends to take a page away. */
    public static String removal(UUID draft, int document, Page page) {
        return "%s/%s/retirer".formatted(sending(draft, document), page.id());
    }

    /** Where a button sends to put a page before the one that precedes it. */
    public static String moveUp(UUID draft, int document, Page page) {
        return "%s/%s/monter".formatted(sending(draft, document), page.id());
    }

    /** Where a page can be had back, as a download. */
    public static String content(UUID draft, int document, Page page) {
        return "%s/%s".formatted(page(draft, document), page.id());
    }

    /** What the page says for the {@link #OUTCOME} of its address; empty for none, or one that was made up. */
    public static Optional<String> message(String marker) {
        return switch (marker) {
            case Outcome.Added.MARKER, Outcome.Added.MARKER_OF_HEIC, Outcome.Added.MARKER_OF_WAITING ->
                Optional.of(Texts.say("added." + marker));
            default -> refusal(marker).map(Refusal::message);
        };
    }

    /** Tell whether the {@link #OUTCOME} of an address is a refusal, and which. */
    public static Optional<Refusal> refusal(String marker) {
        return Arrays.stream(Refusal.values())
                .filter(refusal -> refusal.marker().equals(marker))
                .findFirst();
    }

    static String page(UUID draft, int document, Outcome outcome) {
        return page(draft, document, outcome.marker());
    }

    static String undecided(UUID draft, int document) {
        return page(draft, document, UNDECIDED);
    }

    private static String page(UUID draft, int document, String marker) {
        return "%s?%s=%s".formatted(page(draft, document), OUTCOME, marker);
    }
}
