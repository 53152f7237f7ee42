package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.FormId;
import fr.coteacote.portal.filling.drafts.DraftId;

/**
 * The addresses of drafts: which page is shown where, and where each page posts to. None says anything of a person, nor
 * what is asked: pages and documents are numbers, {@code /demande/{draft}/12}, {@code /demande/{draft}/documents/3}.
 *
 * <p>Names are still understood on the way in ({@link fr.coteacote.catalog.Form#pageAt}), for pages that were open and
 * letters that were sent before addresses had numbers; on the way out there are none.
 */
public final class FillingRoutes {

    public static final String DRAFT = "demande/:draft";
    public static final String PAGE = "demande/:draft/:page";
    public static final String ITEM = "demande/:draft/:page/:item";

    private static final String REVIEW = "relire";
    private static final String SENT = "envoyee";
    private static final String REHEARSED = "comme-envoyee";
    private static final String DOCUMENTS = "documents";

    private FillingRoutes() {}

    /** The address where {@code place} of {@code draft} is shown. */
    public static String to(DraftId draft, Place place) {
        var base = "/demande/" + draft;
        return switch (place) {
            case Place.Chapters() -> base;
            case Place.Questions(var page) -> base + "/" + page;
            case Place.Item(var page, var item) -> base + "/" + page + "/" + item;
            case Place.Stop(var page) -> base + "/" + page + "/arret";
            case Place.Documents() -> base + "/" + DOCUMENTS;
            case Place.OneDocument(var document) -> base + "/" + DOCUMENTS + "/" + document;
            case Place.Review() -> base + "/" + REVIEW;
            case Place.Sent() -> base + "/" + SENT;
            case Place.Rehearsed() -> base + "/" + REHEARSED;
        };
    }

    /** The page that says how to come back to {@code draft}. */
    public static String pause(DraftId draft) {
        return "/demande/%s/pause".formatted(draft);
    }

    /** The page that says which relatives help with {@code draft}. */
    public static String relatives(DraftId draft) {
        return "/demande/%s/proches".formatted(draft);
    }

    /** The page to read before starting {@code form}. */
    public static String beforeStarting(FormId form) {
        return "/avant-de-commencer/" + form.value();
    }

    /** The page that asks for whom {@code form} will be filled in. */
    public static String forWhom(FormId form) {
        return "/pour-qui/" + form.value();
    }

    /** Where the plain door of {@code place} is: an address of its own, because a page cannot be posted to itself. */
    public static String door(String shown) {
        return "/envoi" + shown.replaceFirst("^/demande", "");
    }
}
