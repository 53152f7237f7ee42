/**
 * Begins a form with its author: asks what a form needs, one thing at a time, and writes a file that the proof-reader accepts.
 *
 * <p>{@link fr.coteacote.catalog.beginning.NewForm} is the way in.
 */
@NullMarked
package fr.coteacote.catalog.beginning;

import org.jspecify.annotations.NullMarked;
