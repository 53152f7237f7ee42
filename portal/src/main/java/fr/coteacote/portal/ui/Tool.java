package fr.coteacote.portal.ui;

/** One of the tools in the header: comfort, language, my space. */
public record Tool(Icon icon, Link link) {}
