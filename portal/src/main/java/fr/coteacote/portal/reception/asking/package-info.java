/** The page on which somebody asks to be called back. */
@NullMarked
package fr.coteacote.portal.reception.asking;

import org.jspecify.annotations.NullMarked;
