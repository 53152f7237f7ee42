package fr.coteacote.portal.privacy.sealing;

/** Why the configured keyset cannot be used; never holds a part of it. */
final class UnusableKeyset extends RuntimeException {

    static final String REMEDY = """
            Make one with "java -Dloader.main=%s -cp <portal>.jar org.springframework.boot.loader.launch.PropertiesLauncher" \
            and set portal.privacy.keyset, or PORTAL_PRIVACY_KEYSET in the environment, to the line it prints. \
            Keep that line in a safe: what it encrypted cannot be read without it.""".formatted(NewKeyset.class.getName());

    UnusableKeyset(String reason) {
        super(reason + " " + REMEDY);
    }
}
