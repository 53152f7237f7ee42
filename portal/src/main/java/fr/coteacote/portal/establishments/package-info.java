/**
 * The directory of the houses where older people live or spend the day: EHPAD, résidences autonomie and others.
 *
 * <p>Others use {@code houses}: {@link fr.coteacote.portal.establishments.houses.Establishments} finds one by its FINESS
 * number, and those that somebody looks for.
 *
 * <p>What lives where, each using those before it: {@code houses} the records and how they are found; {@code importing}
 * open data as files; then the pages: {@code searching} for everybody, {@code keeping} for administrators.
 */
@ApplicationModule(
        allowedDependencies = {
            "ui :: *",
            "territory",
            "importing",
            "identity :: sittings",
            "reception :: entrance",
        })
@NullMarked
package fr.coteacote.portal.establishments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
