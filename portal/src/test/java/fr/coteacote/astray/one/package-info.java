/** Half of a circle. */
@NullMarked
package fr.coteacote.astray.one;

import org.jspecify.annotations.NullMarked;
