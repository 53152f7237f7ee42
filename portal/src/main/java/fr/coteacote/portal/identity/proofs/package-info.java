/**
 * To prove by FranceConnect who one is, for one thing and for minutes, without signing in: on a computer that is not one's
 * own.
 *
 * <p>Others use {@link fr.coteacote.portal.identity.proofs.Proofs}. Whoever is signed in stays signed in.
 */
@NamedInterface("proofs")
@NullMarked
package fr.coteacote.portal.identity.proofs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
