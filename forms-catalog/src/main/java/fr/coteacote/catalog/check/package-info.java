/**
 * The catalogue's own proof-reader: it tries every case that the rules of a form can tell apart.
 *
 * <p>{@link fr.coteacote.catalog.check.ProofReader} is the way in.
 */
@NullMarked
package fr.coteacote.catalog.check;

import org.jspecify.annotations.NullMarked;
