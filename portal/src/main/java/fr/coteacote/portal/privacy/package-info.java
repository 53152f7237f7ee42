/**
 * What keeps answers secret and acts on record: encryption at rest and the journal.
 *
 * <p>Others use {@link fr.coteacote.portal.privacy.FileKeyring} (a key for each draft), {@link
 * fr.coteacote.portal.privacy.Seal} (what belongs to no draft) and {@link fr.coteacote.portal.privacy.Journal}.
 */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {})
@NullMarked
package fr.coteacote.portal.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
