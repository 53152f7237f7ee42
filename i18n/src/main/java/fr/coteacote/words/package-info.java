/**
 * In which words: the texts of the portal, looked up by key.
 *
 * <p>Others use {@link fr.coteacote.words.Words}.
 */
@NullMarked
package fr.coteacote.words;

import org.jspecify.annotations.NullMarked;
