package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.check.ProofReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final Path GUIDE = Path.of("../docs/fr/ecrire-un-formulaire.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_form_that_the_guide_begins_with_is_one_that_the_proof_reader_accepts() throws IOException {
        var guide = EXAMPLE.matcher(Files.readString(GUIDE));
        assertThat(guide.find()).isTrue();
        var sources = new ArrayList<>(ClassPathForms.sources(GuideTest.class.getClassLoader()));
        sources.add(new Source("forms/aide-menagere/form.yaml", guide.group(1)));

        var catalogue = Catalogue.load(sources);

        var example = catalogue.form(new FormId("aide-menagere"));
        assertThat(ProofReader.read(catalogue, example, LocalDate.of(2026, 11, 24)))
                .isEmpty();
    }
}
