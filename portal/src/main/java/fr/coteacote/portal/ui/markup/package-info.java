/** How an element is written, and the words of the components; for the design system alone. */
@NullMarked
package fr.coteacote.portal.ui.markup;

import org.jspecify.annotations.NullMarked;
