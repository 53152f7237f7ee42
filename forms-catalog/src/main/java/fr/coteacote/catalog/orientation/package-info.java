/**
 * From somebody's situation to what may help: questions of choices, and results that say why they are shown.
 *
 * <p>{@link fr.coteacote.catalog.orientation.Orientation} is the way in. Nothing here decides a right, and nothing is kept.
 */
@NullMarked
package fr.coteacote.catalog.orientation;

import org.jspecify.annotations.NullMarked;
