package fr.coteacote.catalog;

/** Who fills a form in, seen from the person it is for. */
public enum Filler {
    SELF,
    CARER,
    LEGAL_REPRESENTATIVE,
    PROFESSIONAL
}
