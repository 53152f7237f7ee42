/**
 * What keeps answers secret and acts on record: encryption at rest and the journal.
 *
 * <p>Others use {@link fr.coteacote.portal.privacy.sealing.FileKeyring} (a key for each draft), {@link
 * fr.coteacote.portal.privacy.sealing.Seal} (what belongs to no draft) and {@link
 * fr.coteacote.portal.privacy.journal.Journal}.
 */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {})
@NullMarked
package fr.coteacote.portal.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
