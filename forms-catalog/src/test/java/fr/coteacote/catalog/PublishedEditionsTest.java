package fr.coteacote.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.loading.Catalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An edition that people fill in stays as it is, however its pages are shared out among files.
 *
 * <p>One line for each page, rule and document, with a digest of all its words and conditions. Where a change was meant, run
 * this test with {@code -Deditions=write} and read what moved. Words may be mended; a question, a choice, a condition, a block
 * or an order that changes wants a new edition.
 */
class PublishedEditionsTest {

    private static final Pattern FLAGS = Pattern.compile("flags=\\[([^\\]]*)\\]");
    private static final Path FOLDER = Path.of("src/test/resources/editions");

    @ParameterizedTest
    @CsvSource({"apa, 2026-11"})
    void an_edition_that_people_fill_in_stays_as_it_is(String id, String version) throws IOException {
        var file = FOLDER.resolve("%s-%s.txt".formatted(id, version));
        var lines = lines(Catalogue.fromClassPath().form(new FormId(id), version));
        if ("write".equals(System.getProperty("editions"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, lines);
        }

        assertThat(lines)
                .as("Edition %s of form %s; if words were mended on purpose, run with -Deditions=write", version, id)
                .isEqualTo(Files.readAllLines(file));
    }

    private static List<String> lines(Form form) {
        return Stream.of(
                        Stream.of(line("form", form.id().value(), about(form))),
                        form.constants().stream().map(one -> line("constant", one.id(), one)),
                        form.derived().stream()
                                .map(one -> line("derived", one.id(), one.is().text())),
                        form.chapters().stream().flatMap(PublishedEditionsTest::lines),
                        form.blocks().stream().map(one -> line("block", one.id(), one)),
                        form.warnings().stream().map(one -> line("warning", one.id(), one)),
                        form.documents().stream().map(one -> line("document", one.id(), one)))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> lines(Chapter chapter) {
        return Stream.concat(
                Stream.of(line("chapter", chapter.id().value(), chapter.title() + chapter.summary() + chapter.sent())),
                chapter.pages().stream().map(page -> line("page", page.id().value(), page)));
    }

    private static List<Object> about(Form form) {
        return List.of(
                form.title(),
                form.shortTitle(),
                form.ask(),
                form.summary(),
                form.law(),
                form.source(),
                form.minutes(),
                form.retention(),
                form.afterSending(),
                form.whoFillsIn().map(who -> who.question() + new TreeMap<>(who.choices()).toString()),
                form.legalProtection());
    }

    private static String line(String sort, String id, Object all) {
        return "%s %s %s".formatted(sort, id, digest(inOrder(all.toString())));
    }

    /** Flags are a set, which says itself in another order each day. */
    private static String inOrder(String text) {
        return FLAGS.matcher(text)
                .replaceAll(found -> Stream.of(found.group(1).split(", ", -1))
                        .sorted()
                        .collect(Collectors.joining(", ", "flags=[", "]")));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java knows SHA-256", e);
        }
    }
}
