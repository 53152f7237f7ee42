/** Opening, joining and ending assisted sessions. */
@NamedInterface("meeting")
@NullMarked
package fr.coteacote.portal.assisted.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
