package fr.coteacote.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to harm whoever looks at them. */
public final class HostileFiles {

    /** The harmless text that each antivirus must take for a virus (eicar.org); in two parts, so that none takes us. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private HostileFiles() {}

    /** A PDF file that opens everywhere, with the test virus as an attached file. */
    public static byte[] infectedPdf() {
        return pdf("<< /Type /EmbeddedFile /Length %d >>".formatted(EICAR.length()), Files.ascii(EICAR));
    }

    /** An archive that holds the test virus. */
    public static byte[] infectedZip() {
        return zip("eicar.com", Files.ascii(EICAR));
    }

    static byte[] zip() {
        return zip("run.html", Files.ascii("<script>alert(1)</script>"));
    }

    private static byte[] zip(String name, byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] rar() {
        return "Rar!\u001A\u0007\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A photo that any program unpacks as an archive, with a comment behind it. */
    static byte[] photoAndArchive() {
        return behind(behind(Files.jpeg(), zip()), new byte[0]);
    }

    /** A photo whose comment begins a PDF file, early enough for readers of PDF. */
    static byte[] photoThatIsAPdf() {
        var photo = Files.jpeg();
        var comment = Files.ascii("%PDF-1.7\n1 0 obj<<>>endobj\n");
        var out = new ByteArrayOutputStream();
        out.write(photo, 0, 2);
        out.write(0xFF);
        out.write(0xFE);
        out.write(0);
        out.write(comment.length + 2);
        out.writeBytes(comment);
        out.write(photo, 2, photo.length - 2);
        return out.toByteArray();
    }

    /** A web page with a PDF file in it. */
    static byte[] pageThatIsAPdf() {
        return before(Files.ascii("<!DOCTYPE html><html><script>alert(1)</script><!--"), Files.pdf());
    }

    /** A PDF file of some kilobytes whose content unpacks to {@code megabytes}. */
    static byte[] pdfBomb(int megabytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION))) {
            for (var i = 0; i < megabytes; i++) {
                out.write(new byte[1024 * 1024]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf("<< /Filter /FlateDecode /Length %d >>".formatted(packed.size()), packed.toByteArray());
    }

    /** A PDF file whose encryption dictionary holds {@code inside}, which a reader must look into. */
    static byte[] pdfEncrypting(String inside) {
        return Files.ascii("%PDF-1.7\ntrailer << /ID [<00><00>] /Encrypt << " + inside + " >> >>\nstartxref\n0\n%%EOF");
    }

    private static byte[] pdf(String dictionary, byte[] stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(Files.ascii("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n3 0 obj\n" + dictionary + "\nstream\n"));
        out.writeBytes(stream);
        out.writeBytes(Files.ascii("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n0\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] behind(byte[] file, byte[] hidden) {
        return before(file, hidden);
    }

    static byte[] before(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
