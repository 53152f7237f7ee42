/**
 * Who speaks for whom: the person a form is for, the role of who fills it in, and what a carer may do.
 *
 * <p>Others see {@link fr.coteacote.portal.mandates.MandateService}, {@link fr.coteacote.portal.mandates.EndOfHelp},
 * {@link fr.coteacote.portal.mandates.Acting} and the
 * records they carry. Every service call that reads or writes somebody's answers takes an {@code Acting}.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity :: accounts",
            "identity :: sittings",
            "identity :: tokens",
            "privacy :: journal"
        })
@NullMarked
package fr.coteacote.portal.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
