package fr.coteacote.portal.importing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The text of a file, by the letters in which it says to be written. */
public final class FileText {

    private FileText() {}

    /** Read a file in UTF-8; empty when it is not. */
    public static Optional<String> utf8(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
