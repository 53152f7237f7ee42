/**
 * The catalogue's own proof-reader.
 *
 * <p>{@link fr.coteacote.catalog.check.ProofReader} is the way in. The rules of a form become a circuit ({@code FormLogic}) that
 * SAT4J solves: what it finds is tried on the form itself, what it excludes is excluded for all answers.
 */
@NullMarked
package fr.coteacote.catalog.check;

import org.jspecify.annotations.NullMarked;
