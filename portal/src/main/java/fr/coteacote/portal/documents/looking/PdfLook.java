package fr.coteacote.portal.documents.looking;

import fr.coteacote.portal.documents.pages.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardDecryptionMaterial;

/**
 * See whether a PDF file is whole and opens without a password, and unpack nothing of it.
 *
 * <p>Opening the file would unpack its table of objects, which a hostile one makes endless. What is needed lies in the
 * open: the encryption dictionary is never inside a packed object (ISO 32000-1, 7.5.7). Many files bear restrictions
 * and still open for everyone (payslips, tax notices): these are taken. In doubt, so is the file.
 */
final class PdfLook {

    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s*(?:(\\d{1,10})\\s+(\\d{1,5})\\s+R|<<)");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[");
    private static final int END = 4096;

    private PdfLook() {}

    static Optional<Refusal> at(byte[] content) {
        var text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.substring(Math.max(0, text.length() - END)).contains("startxref")) {
            return Optional.of(Refusal.UNREADABLE);
        }
        return wantsPassword(text) ? Optional.of(Refusal.PROTECTED) : Optional.empty();
    }

    private static boolean wantsPassword(String text) {
        var dictionary = encryption(text);
        if (dictionary.isEmpty()) {
            return false;
        }
        try {
            var encryption = new PDEncryption(dictionary.get());
            encryption
                    .getSecurityHandler()
                    .prepareForDecryption(encryption, identity(text), new StandardDecryptionMaterial(""));
            return false;
        } catch (InvalidPasswordException e) {
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static Optional<COSDictionary> encryption(String text) {
        var matcher = ENCRYPT.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (matcher.group(1) == null) {
            return parse(text, matcher.end() - 2, COSDictionary.class);
        }
        var object = Pattern.compile("(?<!\\d)%s\\s+%s\\s+obj\\s*(?=<<)".formatted(matcher.group(1), matcher.group(2)))
                .matcher(text);
        return object.find() ? parse(text, object.end(), COSDictionary.class) : Optional.empty();
    }

    private static COSArray identity(String text) {
        var matcher = ID.matcher(text);
        return matcher.find()
                ? parse(text, matcher.end() - 1, COSArray.class).orElseGet(COSArray::new)
                : new COSArray();
    }

    private static <T> Optional<T> parse(String text, int from, Class<T> type) {
        var some = text.substring(from, Math.min(text.length(), from + END)).getBytes(StandardCharsets.ISO_8859_1);
        try {
            var parsed = new PDFStreamParser(some).parseNextToken();
            return type.isInstance(parsed) ? Optional.of(type.cast(parsed)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
