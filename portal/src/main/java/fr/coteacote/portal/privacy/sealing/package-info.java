/** Encryption at rest: the key of this installation, a key for each file, fingerprints. */
@NullMarked
@NamedInterface("sealing")
package fr.coteacote.portal.privacy.sealing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
