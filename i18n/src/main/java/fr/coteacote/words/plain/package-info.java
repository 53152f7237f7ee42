/**
 * Plain French: how long sentences are, how hard their words, whether they say who acts, and whether they are courteous.
 *
 * <p>{@link fr.coteacote.words.plain.PlainFrench} is the way in. The measures are those of plain-language guides (FALC: one
 * idea a sentence) and of Kandel and Moles (1958), who fitted Flesch's formula to French.
 */
@NullMarked
package fr.coteacote.words.plain;

import org.jspecify.annotations.NullMarked;
