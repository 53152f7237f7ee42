package fr.coteacote.portal.documents.looking;

import fr.coteacote.portal.documents.pages.FileKind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * See whether a file is of a second kind too: one program shows a photo, another unpacks an archive from the same bytes.
 *
 * <p>Bytes are only compared, nothing is unpacked. What telephones add behind a photo (a short film, a second size) is no
 * second kind in this sense and is taken. What hides inside a PDF as one of its own objects is the antivirus's business.
 */
public final class SecondFormat {

    private static final String PDF = "%PDF-";

    /** PDF readers look for the beginning this far (ISO 32000-1, annex H, note 13). */
    private static final int PDF_SOUGHT = 1024;

    /** RAR and 7z are found behind anything, for archives that unpack themselves. */
    private static final List<String> ARCHIVES = List.of("Rar!\u001A\u0007", "7z\u00BC\u00AF'\u001C");

    /** End of central directory of a ZIP archive (APPNOTE.TXT, 4.3.16): from behind, at most a comment after it. */
    private static final String ZIP_END = "PK\5\6";

    private static final String ZIP_ENTRY = "PK\1\2";
    private static final int ZIP_END_SIZE = 22;
    private static final int ZIP_LONGEST_COMMENT = 0xFFFF;

    private SecondFormat() {}

    public static boolean isIn(FileKind kind, byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        var pdf = text.substring(0, Math.min(text.length(), PDF_SOUGHT)).indexOf(PDF);
        var foreignBeginning = kind == FileKind.PDF
                ? pdf < 0 || !text.substring(0, pdf).matches("(?:\u00EF\u00BB\u00BF)?\\s*")
                : pdf >= 0;
        return foreignBeginning || ARCHIVES.stream().anyMatch(text::contains) || endsAsZip(content, text);
    }

    private static boolean endsAsZip(byte[] content, String text) {
        var first = Math.max(0, text.length() - ZIP_END_SIZE - ZIP_LONGEST_COMMENT);
        for (var end = text.lastIndexOf(ZIP_END); end >= first; end = text.lastIndexOf(ZIP_END, end - 1)) {
            if (end + ZIP_END_SIZE <= content.length && hasEntriesBefore(content, text, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEntriesBefore(byte[] content, String text, int end) {
        var size = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 12);
        return size > 0 && size <= end && text.startsWith(ZIP_ENTRY, end - size);
    }
}
