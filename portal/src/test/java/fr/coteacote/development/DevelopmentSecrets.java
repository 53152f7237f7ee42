package fr.coteacote.development;

import fr.coteacote.portal.privacy.sealing.NewKeyset;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;

/** The keys of a development portal: made at the first start, then kept beside the data that they seal. */
final class DevelopmentSecrets {

    private static final String KEYSET = "portal.privacy.keyset";
    private static final String FINGERPRINT_KEY = "portal.privacy.fingerprint-key";

    private DevelopmentSecrets() {}

    /** Read the keys of {@code folder}, and make them if there are none yet. */
    static Map<String, String> keptIn(Path folder) {
        var file = folder.resolve("secrets.properties");
        var secrets = new Properties();
        try {
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    secrets.load(in);
                }
            } else {
                secrets.putAll(make());
                var _ = Files.createFile(file, forTheOwner(folder));
                try (var out = Files.newBufferedWriter(file)) {
                    secrets.store(out, "Keys of a development portal: of no use anywhere else");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in %s can be neither read nor written".formatted(file), e);
        }
        return Map.of(KEYSET, secrets.getProperty(KEYSET), FINGERPRINT_KEY, secrets.getProperty(FINGERPRINT_KEY));
    }

    private static FileAttribute<?>[] forTheOwner(Path folder) throws IOException {
        return Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Make keys for one run. */
    static Map<String, String> make() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Map.of(
                KEYSET, NewKeyset.line(""), FINGERPRINT_KEY, Base64.getEncoder().encodeToString(key));
    }
}
