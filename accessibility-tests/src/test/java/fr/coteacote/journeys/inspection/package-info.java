/**
 * What every page must be, whoever visits it: axe, sizes, keyboard, colours, paper, and what it may load.
 *
 * <p>Visitors use {@link Inspection} and {@link Shots}. The questions to a page are the scripts among the resources.
 */
@NullMarked
package fr.coteacote.journeys.inspection;

import org.jspecify.annotations.NullMarked;
