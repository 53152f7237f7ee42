package fr.coteacote.portal.documents.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * The kinds of file that a page may be.
 *
 * <p>HEIC is what an iPhone takes when told to save room. It is kept as it is: no converter in pure Java exists, and a
 * lossy copy of a proof is not the proof. Names are stored: add, never rename.
 */
@SuppressWarnings("ImmutableEnumChecker") // both lists are made by List.of
public enum FileKind {
    PDF("application/pdf", List.of("application/pdf"), List.of("pdf")),
    JPEG("image/jpeg", List.of("image/jpeg"), List.of("jpg", "jpeg", "jpe", "jfif")),
    PNG("image/png", List.of("image/png"), List.of("png")),
    HEIC("image/heic", List.of("image/heic", "image/heif"), List.of("heic", "heif", "hif"));

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    private final String mediaType;
    private final List<String> seenAs;
    private final List<String> extensions;

    FileKind(String mediaType, List<String> seenAs, List<String> extensions) {
        this.mediaType = mediaType;
        this.seenAs = seenAs;
        this.extensions = extensions;
    }

    /** Tell the kind from the content alone; empty when it is none of ours. */
    public static Optional<FileKind> of(byte[] content) {
        try {
            var seen = TYPES.detect(new ByteArrayInputStream(content), new Metadata())
                    .toString();
            return Arrays.stream(values())
                    .filter(kind -> kind.seenAs.contains(seen))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory can be read", e);
        }
    }

    /** Tell whether a file of this kind may bear {@code name}; a name without an extension contradicts nothing. */
    public boolean agreesWith(FileName name) {
        return name.extension().isEmpty()
                || extensions.contains(name.extension().toLowerCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extensions.getFirst();
    }
}
