package fr.coteacote.portal.privacy.sealing;

import java.util.List;

/**
 * Print a keyset for {@code portal.privacy.keyset}.
 *
 * <p>When {@code PORTAL_PRIVACY_KEYSET} holds one already, it is rotated: the new line keeps its keys and adds one that
 * encrypts from then on. With the argument {@code newest} the new line keeps only the key that encrypts: first start the
 * portal once with {@code portal.privacy.rewrap=true}, or what older keys wrapped is lost. The keyset in use is read from the environment, never from an argument that other users of
 * the machine could see.
 */
public final class NewKeyset {

    private NewKeyset() {}

    public static void main(String[] arguments) {
        var current = System.getenv().getOrDefault("PORTAL_PRIVACY_KEYSET", "");
        IO.println(List.of(arguments).contains("newest") ? newestOnly(current) : line(current));
    }

    /** Take from {@code current} all keys but the one that encrypts. */
    public static String newestOnly(String current) {
        return Keyset.parse(current).newestOnly().toJson();
    }

    /** Make a keyset, or rotate {@code current} unless it is blank. */
    public static String line(String current) {
        return (current.isBlank() ? Keyset.generate() : Keyset.parse(current).rotated()).toJson();
    }
}
