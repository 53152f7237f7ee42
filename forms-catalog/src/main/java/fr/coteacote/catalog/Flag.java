package fr.coteacote.catalog;

/** Why an answer needs more care than others; the three are independent. Every answer is encrypted, marked or not. */
public enum Flag {
    /** Special category of the GDPR, article 9. */
    SENSITIVE,
    /** Read by the medical and social team only. */
    MEDICAL,
    /** Never shown to a mediator: bank account, free text, what the person hides. */
    PRIVATE
}
