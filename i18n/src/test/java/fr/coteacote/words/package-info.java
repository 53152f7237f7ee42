/** What people read is set as their language is printed. */
@NullMarked
package fr.coteacote.words;

import org.jspecify.annotations.NullMarked;
