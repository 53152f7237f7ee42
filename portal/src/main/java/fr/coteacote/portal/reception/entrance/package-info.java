/** Who may enter the pages of professionals here: the one place that says it. */
@NullMarked
@NamedInterface("entrance")
package fr.coteacote.portal.reception.entrance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
