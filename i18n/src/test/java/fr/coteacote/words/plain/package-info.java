@NullMarked
package fr.coteacote.words.plain;

import org.jspecify.annotations.NullMarked;
