package fr.coteacote.portal.establishments.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** A file of one of the sources, whichever it is, as it is or compressed (gzip). */
final class ListFile {

    /** The whole of France takes a third of it. */
    private static final int LARGEST = 120 * 1024 * 1024;

    private ListFile() {}

    static ReadFile read(byte[] file) {
        byte[] plain;
        try {
            plain = unpacked(file);
        } catch (IOException _) {
            return ReadFile.wrong(
                    Source.FINESS,
                    1,
                    "Ce fichier compressé ne s’ouvre pas. Téléchargez-le de nouveau, ou décompressez-le.");
        }
        if (plain.length > LARGEST) {
            return ReadFile.wrong(Source.FINESS, 1, "Ce fichier est trop gros. Gardez les lignes de vos départements.");
        }
        return FinessFile.is(plain) ? FinessFile.read(plain) : CnsaFile.read(plain);
    }

    private static byte[] unpacked(byte[] file) throws IOException {
        if (file.length < 2 || (file[0] & 0xFF) != 0x1F || (file[1] & 0xFF) != 0x8B) {
            return file;
        }
        try (var stream = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return stream.readNBytes(LARGEST + 1);
        }
    }
}
