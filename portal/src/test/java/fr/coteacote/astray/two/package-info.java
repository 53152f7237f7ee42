/** Half of a circle. */
@NullMarked
package fr.coteacote.astray.two;

import org.jspecify.annotations.NullMarked;
