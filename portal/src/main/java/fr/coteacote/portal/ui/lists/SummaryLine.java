package fr.coteacote.portal.ui.lists;

import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Pill;

/**
 * A request, a draft, an establishment in a list.
 *
 * @param title its name
 * @param subtitle one line under it: “Villeurbanne · 4 km”
 * @param pill its state
 * @param sentence what happens, or nothing
 * @param action what can be done
 */
public record SummaryLine(String title, String subtitle, Pill pill, String sentence, Link action) {}
