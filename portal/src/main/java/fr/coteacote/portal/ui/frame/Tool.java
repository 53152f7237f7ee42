package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;

/** One of the tools in the header: comfort, language, my space. */
public record Tool(Icon icon, Link link) {}
