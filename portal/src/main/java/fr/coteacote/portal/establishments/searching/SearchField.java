package fr.coteacote.portal.establishments.searching;

/** The names under which the fields of the search are sent. */
final class SearchField {

    static final String COMMUNE = "commune";
    static final String DISTANCE = "distance";
    static final String STAY = "sejour";
    static final String PRICE = "prix";
    static final String CATEGORY = "type";
    static final String UNIT = "soins";
    static final String ONLY = "seulement";

    /** What is chosen where nothing narrows. */
    static final String ANY = "tout";

    static final String ASSISTANCE = "aide-sociale";
    static final String UNDER_60 = "moins-de-60";
    static final String FREE = "place-libre";

    private SearchField() {}
}
