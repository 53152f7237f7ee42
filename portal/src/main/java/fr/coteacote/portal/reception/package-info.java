/**
 * The way to a person: places where somebody helps, with their hours, and asking to be called back.
 *
 * <p>Others see {@link fr.coteacote.portal.reception.callbacks.CallbackAsked}, and use {@code entrance} for what else
 * administrators keep; pages are found by their addresses.
 *
 * <p>What lives where, each using those before it: {@code hours}; {@code points} the places; {@code importing} their list
 * as a file; {@code entrance} who may enter the pages of professionals; {@code telephone} its number and hours, as they were
 * changed; {@code callbacks}; then the pages: {@code finding} and {@code asking} for everybody, {@code answering} and {@code keeping} for professionals.
 */
@ApplicationModule(
        allowedDependencies = {
            "ui :: *",
            "territory",
            "importing",
            "identity :: accounts",
            "identity :: login",
            "identity :: sittings",
            "organisations",
            "privacy :: journal",
            "privacy :: sealing",
        })
@NullMarked
package fr.coteacote.portal.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
