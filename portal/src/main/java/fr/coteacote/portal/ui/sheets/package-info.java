/** The sheets that a page is laid out on, and its heading. */
@NullMarked
@NamedInterface("sheets")
package fr.coteacote.portal.ui.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
