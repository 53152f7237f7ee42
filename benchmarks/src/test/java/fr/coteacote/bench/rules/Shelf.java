package fr.coteacote.bench.rules;

import fr.coteacote.catalog.loading.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files of twenty forms: the APA request under twenty names, with the fragments and drawings it uses. */
@State(Scope.Benchmark)
public class Shelf {

    private static final int FORMS = 20;

    private final List<Source> files = new ArrayList<>();

    /** Put them there. */
    @Setup
    public void fill() throws IOException {
        var found = new PathMatchingResourcePatternResolver();
        for (var folder : List.of("fragments", "drawings")) {
            for (var file : found.getResources("classpath:forms/%s/*".formatted(folder))) {
                files.add(new Source(
                        "forms/%s/%s".formatted(folder, file.getFilename()),
                        file.getContentAsString(StandardCharsets.UTF_8)));
            }
        }
        var apa = found.getResource("classpath:forms/apa/form.yaml").getContentAsString(StandardCharsets.UTF_8);
        for (int number = 1; number <= FORMS; number++) {
            files.add(new Source(
                    "forms/apa-%d/form.yaml".formatted(number),
                    apa.replaceFirst("form: apa\n", "form: apa-%d\n".formatted(number))));
        }
    }

    List<Source> files() {
        return files;
    }
}
