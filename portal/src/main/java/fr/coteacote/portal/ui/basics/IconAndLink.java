package fr.coteacote.portal.ui.basics;

/** A way out, with its pictogram. */
public record IconAndLink(Icon icon, Link link) {}
