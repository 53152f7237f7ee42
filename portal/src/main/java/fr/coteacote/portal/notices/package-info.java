/**
 * E-mails that say nothing: something happened, come and see; and to people on the telephone, the codes that they read aloud
 * and what came of the call.
 *
 * <p>Nothing here is called by others; it listens to what they say has happened, and implements the ports
 * for one-time codes and invitations. A message that could not be sent is tried again when the portal starts, and every few minutes.
 */
@ApplicationModule(
        allowedDependencies = {
            "identity :: filecodes",
            "mandates",
            "mandates :: sessions",
            "mandates :: carers",
            "requests",
            "filling :: drafts",
            "filling :: calls",
            "organisations :: joining",
            "assisted :: telephone",
            "territory",
            "reception :: callbacks"
        })
@NullMarked
package fr.coteacote.portal.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
