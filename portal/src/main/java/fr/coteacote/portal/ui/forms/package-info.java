/** What holds fields and sends them, by Flow or by a plain POST. */
@NullMarked
@NamedInterface("forms")
package fr.coteacote.portal.ui.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
