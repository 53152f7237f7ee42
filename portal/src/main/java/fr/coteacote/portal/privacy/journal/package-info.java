/** The journal: who did what to which file, chained so that a change is seen. */
@NullMarked
@NamedInterface("journal")
package fr.coteacote.portal.privacy.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
