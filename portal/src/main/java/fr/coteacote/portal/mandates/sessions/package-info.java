/** The assisted session: the time when a mandate is at work on a draft, and two people see the same question. */
@NamedInterface("sessions")
@NullMarked
package fr.coteacote.portal.mandates.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
