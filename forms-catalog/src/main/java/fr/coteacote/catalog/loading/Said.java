package fr.coteacote.catalog.loading;

/** A text of a form that a person reads. */
public record Said(String text, Place place) {}
