/**
 * Says of a form, in words that somebody reads who never wrote one: when its parts are shown, what changed between two editions,
 * how its pages hang together.
 *
 * <p>{@link fr.coteacote.catalog.telling.RuleInWords}, {@link fr.coteacote.catalog.telling.FormChanges} and {@link
 * fr.coteacote.catalog.telling.FormMap} are the ways in.
 */
@NullMarked
package fr.coteacote.catalog.telling;

import org.jspecify.annotations.NullMarked;
