package fr.coteacote.portal.ui.frame;

import fr.coteacote.portal.ui.basics.Link;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody helps, named in the band under each page.
 *
 * @param words what it is called, where it is, until when it is open
 * @param phone how to call it; null when that is not known
 */
public record HelpPlace(String words, @Nullable Link phone) {}
