/**
 * What was sent: immutable requests, their references, and what the person is told of them.
 *
 * <p>Others see {@link fr.coteacote.portal.requests.RequestService}, {@link fr.coteacote.portal.requests.RequestSent}
 * and the records they carry.
 */
@ApplicationModule(
        allowedDependencies = {"identity :: accounts", "identity :: sittings", "mandates", "privacy :: sealing"})
@NullMarked
package fr.coteacote.portal.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
