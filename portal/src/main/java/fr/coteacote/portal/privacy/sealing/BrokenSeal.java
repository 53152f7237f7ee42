package fr.coteacote.portal.privacy.sealing;

import org.jspecify.annotations.Nullable;

/**
 * What was sealed cannot be opened: it was altered, belongs to another place, or its key is not in the configured
 * keyset.
 */
public final class BrokenSeal extends RuntimeException {

    BrokenSeal(@Nullable Throwable cause) {
        super(
                "A sealed value does not open: it was altered, moved to another place, or portal.privacy.keyset lacks its"
                        + " key",
                cause);
    }
}
