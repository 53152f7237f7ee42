package fr.coteacote.portal.notices;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.territory.Unchanged;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the portal writes to people, whom others may read over the shoulder. */
class LettersTest {

    private static final Territory TERRITORY = new Territory(
            "Métropole d'essai",
            "69M",
            ZoneId.of("Europe/Paris"),
            "Côte à côte",
            "la Métropole",
            "un hébergeur",
            "dpd@example.org",
            "acces@example.org",
            "le service autonomie",
            new Territory.Phone("04 00 00 00 00", "gratuit", List.of()),
            null,
            null);

    private final List<MimeMessage> sent = new ArrayList<>();
    private final Letters letters = new Letters(
            new JavaMailSenderImpl() {
                @Override
                public void send(MimeMessage... messages) {
                    sent.addAll(List.of(messages));
                }
            },
            new NoticeSettings("ne-pas-repondre@example.org", URI.create("https://demandes.example.org")),
            TERRITORY,
            Unchanged.telephoneOf(TERRITORY));

    @Test
    void a_letter_names_no_right_and_leads_into_no_file() {
        letters.sayArrived("a@example.org", "APA 7K2M");
        letters.sayExpiresSoon("a@example.org", "draft", "4 décembre 2026");
        letters.sayHelpEndsSoon("a@example.org", "mandate", "4 décembre 2026");
        letters.sayDeclaredHelpEndsSoon("a@example.org", "declared", "4 décembre 2026");
        letters.sayHelpEnded("a@example.org", "session");
        letters.sayCode("a@example.org", "123456");
        letters.sayInvitedToHelp("a@example.org", "/aider-un-proche/lien/secret", "4 décembre 2026");
        letters.sayRelativeCame("a@example.org", "invitation");

        assertThat(sent)
                .hasSize(8)
                .allSatisfy(letter -> assertThat(letter.getSubject() + letter.getContent())
                        .doesNotContainIgnoringCase("allocation", "handicap", "grossesse", "/demande/", "/reprendre"));
    }

    @Test
    void the_service_learns_that_somebody_waits_and_neither_who_nor_at_which_number() throws Exception {
        letters.sayCallWaits("rappels@example.org", "5f0c7d3e-0000-4000-8000-000000000000");

        assertThat(sent.getFirst().getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("rappels@example.org");
        assertThat(sent.getFirst().getContent().toString())
                .contains("https://demandes.example.org/rappels")
                .doesNotContain("5f0c7d3e")
                .doesNotContainPattern("\\d{2} \\d{2}");
    }

    @Test
    void a_code_is_not_in_the_subject_that_a_locked_telephone_shows() throws Exception {
        letters.sayCode("a@example.org", "123456");

        assertThat(sent.getFirst().getSubject()).doesNotContain("123456");
        assertThat(sent.getFirst().getContent().toString()).contains("123456");
    }
}
