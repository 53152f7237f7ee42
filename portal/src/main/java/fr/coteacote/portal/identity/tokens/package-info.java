/** Secrets that are shown once and kept as hashes. */
@NamedInterface("tokens")
@NullMarked
package fr.coteacote.portal.identity.tokens;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
