/**
 * Which organisations help people here, who holds a post in them, and what it lets them do.
 *
 * <p>Others see {@link fr.coteacote.portal.organisations.Posts}, the records it gives and {@link
 * fr.coteacote.portal.organisations.PostEnded}. A log-in says who a professional is; only a post, given by name and ended at
 * any time, lets them help. The workplace that ProConnect declares opens nothing by itself.
 *
 * <p>What lives where, each using those before it: {@code charter}, this package, {@code joining} (how people
 * come to a post), then {@code pages}.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity :: accounts",
            "identity :: passkeys",
            "identity :: sittings",
            "privacy :: journal",
            "territory",
            "ui :: *"
        })
@NullMarked
package fr.coteacote.portal.organisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
