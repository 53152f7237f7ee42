package fr.coteacote.portal.ui.welcome;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;

/** A way to something, on the first page: sign, link, one line. */
public record Card(Icon icon, Link link, String detail) {}
