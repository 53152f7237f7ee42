package fr.coteacote.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import fr.coteacote.portal.documents.looking.Inspection;
import fr.coteacote.portal.documents.looking.SecondFormat;
import fr.coteacote.portal.documents.pages.FileKind;
import fr.coteacote.portal.documents.pages.Refusal;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Looking at a file costs some copies of it in memory, and never what it would unpack to. */
class InspectionTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final long ROOM = 8L * 1024 * 1024;

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void no_file_makes_the_look_at_it_costly(String name, byte[] content) {
        FileKind.of(content); // the list of types is read once
        var began = Instant.now();
        var before = THREADS.getCurrentThreadAllocatedBytes();

        FileKind.of(content).ifPresent(kind -> {
            SecondFormat.isIn(kind, content);
            Inspection.of(kind, content);
        });

        var allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(allocated).as("bytes allocated").isLessThan(ROOM + 6L * content.length);
        assertThat(Duration.between(began, Instant.now())).as("time").isLessThan(LONG);
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("PNG of 60,000 by 60,000", Files.hugePng()),
                Arguments.of("HEIC of 100,000 by 100,000", Files.heic(100_000, 100_000)),
                Arguments.of("PDF that unpacks to 300 MB", HostileFiles.pdfBomb(300)),
                Arguments.of("PDF of nested lists", HostileFiles.pdfEncrypting("/V " + "[".repeat(4_000))),
                Arguments.of("PDF of nested dictionaries", HostileFiles.pdfEncrypting("/V " + "<</A".repeat(1_000))),
                Arguments.of("PDF of encryption marks", encryptionMarks("/Encrypt 1 ")),
                Arguments.of("PDF of long numbers", encryptionMarks("/Encrypt " + "1".repeat(1_000_000))),
                Arguments.of("PDF of blanks", encryptionMarks("/Encrypt" + " ".repeat(1_000_000))),
                Arguments.of("PDF of ends of archives", encryptionMarks("PK\5\6")));
    }

    @Test
    void a_photo_of_the_largest_telephone_is_taken_and_one_point_more_is_not() {
        assertThat(Inspection.of(FileKind.HEIC, Files.heic(21_000, 10_000))).isEmpty();
        assertThat(Inspection.of(FileKind.HEIC, Files.heic(21_001, 10_000))).isEqualTo(Optional.of(Refusal.UNREADABLE));
    }

    @Test
    void what_telephones_add_behind_a_photo_is_no_second_format() {
        var film = Files.ascii("\0\0\0\30ftypmp42\0\0\0\0mp42isom and the word PK beside it");

        assertThat(SecondFormat.isIn(FileKind.JPEG, HostileFiles.behind(Files.jpeg(), film)))
                .isFalse();
        assertThat(SecondFormat.isIn(FileKind.JPEG, HostileFiles.behind(Files.jpeg(), Files.jpeg())))
                .isFalse();
    }

    private static byte[] encryptionMarks(String mark) {
        var body = mark.repeat(8 * 1024 * 1024 / mark.length());
        return Files.ascii("%PDF-1.7\n" + body + "\nstartxref\n0\n%%EOF");
    }
}
