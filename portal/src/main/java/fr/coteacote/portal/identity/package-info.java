/**
 * Who is there: sittings, accounts, FranceConnect and ProConnect, and the ways without them.
 *
 * <p>Other modules see {@link fr.coteacote.portal.identity.sittings.Sittings}, {@link
 * fr.coteacote.portal.identity.accounts.Accounts}, {@link fr.coteacote.portal.identity.proofs.Proofs}, {@link fr.coteacote.portal.identity.filecodes.FileKeys} and the
 * records they give; they implement {@link fr.coteacote.portal.identity.filecodes.Post} and {@link
 * fr.coteacote.portal.identity.login.CsrfLost}. No rule about files lives here: a sitting only says who is there and
 * which files it opened.
 *
 * <p>What lives where, each using those before it: {@code tokens}, {@code frame}, {@code accounts}, {@code sittings},
 * {@code filecodes}; {@code openid}, which knows none of them; {@code passkeys}; then {@code login}; then {@code proofs}.
 */
@ApplicationModule(allowedDependencies = {"ui :: *", "territory", "privacy :: journal", "privacy :: sealing"})
@NullMarked
package fr.coteacote.portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
