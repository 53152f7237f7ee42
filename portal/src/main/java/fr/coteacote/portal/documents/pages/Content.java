package fr.coteacote.portal.documents.pages;

/** A page and what is in it. */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record Content(Page page, byte[] bytes) {}
