package fr.coteacote.portal.privacy.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;

/**
 * One or several AES-256-GCM keys of Tink: the primary one encrypts, all decrypt.
 *
 * <p>The only place that names Tink. What it cannot do is a fault of the machine, never of a user.
 */
record Keyset(KeysetHandle keys) {

    private static final Configuration TINK;

    static {
        try {
            AeadConfig.register();
            TINK = RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    static Keyset generate() {
        return trying(() -> new Keyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK)));
    }

    /**
     * Read the configured keyset.
     *
     * @throws UnusableKeyset when the text is no keyset; its message holds nothing of the text
     */
    static Keyset parse(String json) {
        if (json.isBlank()) {
            throw new UnusableKeyset("No keyset is configured: portal.privacy.keyset is empty.");
        }
        try {
            var keyset = new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(json, TINK, InsecureSecretKeyAccess.get()));
            keyset.keys.getPrimitive(TINK, Aead.class);
            return keyset;
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UnusableKeyset(
                    "The text of portal.privacy.keyset is not a keyset of AES-GCM keys in Tink's JSON.");
        }
    }

    String toJson() {
        return trying(() -> TinkJsonProtoKeysetFormat.serializeKeyset(keys, TINK, InsecureSecretKeyAccess.get()))
                .replaceAll("\\s", "");
    }

    /** Encrypt with a new key from now on, and still read what the old ones encrypted. */
    Keyset rotated() {
        return trying(() -> {
            var builder = KeysetHandle.newBuilder().setConfiguration(TINK);
            for (var i = 0; i < keys.size(); i++) {
                var old = keys.getAt(i);
                builder.addEntry(KeysetHandle.importKey(old.getKey()).withFixedId(old.getId()));
            }
            builder.addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary());
            return new Keyset(builder.build());
        });
    }

    /** Keep the key that encrypts, and forget all others. */
    Keyset newestOnly() {
        return trying(() -> new Keyset(KeysetHandle.newBuilder()
                .setConfiguration(TINK)
                .addEntry(KeysetHandle.importKey(keys.getPrimary().getKey())
                        .withFixedId(keys.getPrimary().getId())
                        .makePrimary())
                .build()));
    }

    Aead aead() {
        return trying(() -> keys.getPrimitive(TINK, Aead.class));
    }

    byte[] wrappedBy(Aead wrapper, byte[] context) {
        return trying(() -> TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, wrapper, context, TINK));
    }

    /**
     * Open a keyset that {@link #wrappedBy} closed.
     *
     * @throws BrokenSeal when {@code wrapped} was made for another context or with an unknown key
     */
    static Keyset unwrapped(byte[] wrapped, Aead wrapper, byte[] context) {
        try {
            return new Keyset(TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, wrapper, context, TINK));
        } catch (GeneralSecurityException e) {
            throw new BrokenSeal(e);
        }
    }

    /** Keep keys out of logs. */
    @Override
    public String toString() {
        return "Keyset[…]";
    }

    private static <T> T trying(Step<T> step) {
        try {
            return step.take();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot use AES-256-GCM", e);
        }
    }

    private interface Step<T> {
        T take() throws GeneralSecurityException;
    }
}
