/** What stands around each page: header, banner, help, footer. */
@NullMarked
@NamedInterface("frame")
package fr.coteacote.portal.ui.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
