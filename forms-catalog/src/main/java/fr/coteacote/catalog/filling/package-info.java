/**
 * What a set of answers amounts to.
 *
 * <p>{@link fr.coteacote.catalog.filling.Progress} is the one truth for the page, the review, the sending and the tests.
 */
@NullMarked
package fr.coteacote.catalog.filling;

import org.jspecify.annotations.NullMarked;
