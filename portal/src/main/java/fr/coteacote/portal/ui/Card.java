package fr.coteacote.portal.ui;

/** A way to something, on the first page: sign, link, one line. */
public record Card(Icon icon, Link link, String detail) {}
