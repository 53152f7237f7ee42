/**
 * How two people come together for one draft, see each other's work, and part.
 *
 * <p>{@code meeting} opens, joins and ends sessions, to help somebody or to practise with somebody made up; {@code live}
 * tells the pages of both that something has changed, and nothing of what; {@code telephone} sends codes to who is on the
 * telephone, and hears them; the desk is where mediators begin. What is filled in together is drawn by {@code filling},
 * which sees {@link fr.coteacote.portal.assisted.meeting.Companions}.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity :: accounts",
            "identity :: sittings",
            "identity :: tokens",
            "mandates",
            "mandates :: sessions",
            "organisations",
            "privacy :: journal",
            "privacy :: sealing",
            "territory",
            "ui :: *"
        })
@NullMarked
package fr.coteacote.portal.assisted;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
