/** What stops the eye: a block, a warning, an information, a reference. */
@NullMarked
@NamedInterface("panels")
package fr.coteacote.portal.ui.panels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
