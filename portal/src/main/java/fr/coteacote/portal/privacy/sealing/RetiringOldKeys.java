package fr.coteacote.portal.privacy.sealing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * At a start with {@code portal.privacy.rewrap=true}, wrap all keys again with the newest key of the keyset, and seal again
 * what belongs to no draft.
 *
 * <p>Afterwards nothing that is kept for more than an hour needs an older one. Doing it twice is harmless.
 */
@Component
@ConditionalOnBooleanProperty("portal.privacy.rewrap")
class RetiringOldKeys implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RetiringOldKeys.class);

    private final List<WrappedKeys> kept;
    private final FileKeyring keyring;

    RetiringOldKeys(List<WrappedKeys> kept, FileKeyring keyring) {
        this.kept = List.copyOf(kept);
        this.keyring = keyring;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (var keys : kept) {
            LOG.info("Wrapped again with the newest key: {} {}", keys.rewrap(keyring), keys.owners());
        }
        LOG.info("In an hour nothing needs an older key of portal.privacy.keyset any more");
    }
}
