/** What every page is made of: links, buttons, pictograms, texts. */
@NullMarked
@NamedInterface("basics")
package fr.coteacote.portal.ui.basics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
