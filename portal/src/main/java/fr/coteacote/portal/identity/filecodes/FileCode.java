package fr.coteacote.portal.identity.filecodes;

import fr.coteacote.portal.identity.tokens.SpokenCode;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/**
 * The code of one file: with it and a code sent by e-mail somebody comes back. Alone it opens nothing.
 *
 * @param value without spaces, as {@link SpokenCode}
 */
@NamedInterface("filecodes")
public record FileCode(String value) {

    /** How many file codes there are. */
    static final double SPACE = SpokenCode.SPACE;

    static FileCode random() {
        return new FileCode(SpokenCode.random().value());
    }

    /** Read what somebody typed; small letters, spaces and hyphens do not matter. */
    public static Optional<FileCode> parse(String typed) {
        return SpokenCode.parse(typed).map(code -> new FileCode(code.value()));
    }

    /** Write it for people, in two groups. */
    public String say() {
        return new SpokenCode(value).say();
    }

    /** Keep the code out of logs. */
    @Override
    public String toString() {
        return "FileCode[…]";
    }
}
