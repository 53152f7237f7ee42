package fr.coteacote.portal.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.requests.SentContent.Chapter;
import fr.coteacote.portal.requests.SentContent.Known;
import fr.coteacote.portal.requests.SentContent.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SentContentTest {

    private final JsonMapper json = new JsonMapper();

    @Test
    void who_passed_an_answer_on_is_read_again_as_it_was_written() {
        var content = new SentContent(
                "Demande d'APA",
                "Lucie R.",
                "Pour moi",
                List.of(),
                "",
                List.of(new Chapter(
                        "La personne", List.of(new Line("Prénoms", "Lucie", "Transmis par FranceConnect")))),
                List.of(),
                List.of(new Line("prenoms", "{}")),
                List.of(new Known("prenoms", AssuranceLevel.FC_EIDAS1)));

        var again = json.readValue(json.writeValueAsString(content), SentContent.class);

        assertThat(again).isEqualTo(content);
        assertThat(again.chapters().getFirst().lines().getFirst().told())
                .isEqualTo("Lucie\nTransmis par FranceConnect");
    }

    @Test
    void what_was_sent_before_it_was_noted_how_answers_are_known_is_still_read() {
        var before = """
                {"formTitle": "Demande d'APA", "subjectName": "Jeanne M.", "filledBy": "Pour moi", "notifyBy": "",
                 "chapters": [{"title": "La personne", "lines": [{"label": "Prénoms", "text": "Jeanne"}]}],
                 "documents": [], "answers": []}
                """;

        var content = json.readValue(before, SentContent.class);

        assertThat(content.known()).isEmpty();
        assertThat(content.chapters().getFirst().lines().getFirst().told()).isEqualTo("Jeanne");
    }
}
