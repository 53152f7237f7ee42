/** Passkeys of the portal's own, for professionals: made, shown again, forgotten. */
@NullMarked
package fr.coteacote.portal.identity.passkeys;

import org.jspecify.annotations.NullMarked;
