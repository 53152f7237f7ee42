/**
 * Drafts: what a person, alone or helped, is answering before it is sent.
 *
 * <p>Others see {@link fr.coteacote.portal.filling.DraftService} and the records it returns; pages, doors and tables
 * are ours. A page can be answered through two doors, Flow and a plain POST, which call the same service.
 */
@ApplicationModule(
        allowedDependencies = {
            "ui",
            "territory",
            "identity",
            "mandates",
            "privacy",
            "documents",
            "requests",
        })
@NullMarked
package fr.coteacote.portal.filling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
