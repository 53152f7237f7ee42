/** Secrets that are shown once and kept as hashes. */
@NullMarked
package fr.coteacote.portal.identity.tokens;

import org.jspecify.annotations.NullMarked;
