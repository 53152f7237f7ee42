package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.Mailbox.Message;
import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.PortalUnderTest;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.HomeScreen;
import fr.coteacote.journeys.screens.SentScreen;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Marc makes the request of his mother Jeanne, without an account. */
class SonAtTenInTheEveningJourney {

    private static final String EMAIL = "marc.bertholon@example.org";

    @RegisterExtension
    final Visits visits = new Visits();

    private final Applicant marc = Applicant.forJeanne();

    /** Others who ask for a relative give the same address. */
    private final int before = PortalUnderTest.messagesTo(EMAIL).size();

    @Test
    void he_begins_on_his_phone_and_sends_the_next_day_on_a_laptop() {
        PortalUnderTest.CLOCK.becomes(LocalTime.of(22, 0));
        var fileCode = beginAndStopAfterTheSecondChapter();

        PortalUnderTest.CLOCK.becomes(LocalTime.of(19, 30));
        var number = resumeAndSend(fileCode);

        var last = PortalUnderTest.message(before + 2, EMAIL);
        assertThat(last.text()).contains(number);
        assertThat(last.subject() + last.text()).doesNotContain("Jeanne", "Vermorel", "APA");
    }

    private String beginAndStopAfterTheSecondChapter() {
        var phone = visits.with(Device.PHONE);
        var firstQuestion =
                HomeScreen.open(phone).askForApa().start().forARelative().goOn();

        var thirdChapter = marc.fillInUntil("Comment s'appelle la personne ?", firstQuestion);

        return thirdChapter.stopHere().askForCode(EMAIL);
    }

    private String resumeAndSend(String fileCode) {
        var laptop = visits.with(Device.LAPTOP);
        var resume = HomeScreen.open(laptop).resume().askFor(fileCode, EMAIL);
        var whereHeWas = resume.open(codeIn(PortalUnderTest.message(before + 1, EMAIL)))
                .reads("2 chapitres sur")
                .goOn();
        assertThat(whereHeWas.title()).isEqualTo("Comment s'appelle la personne ?");
        whereHeWas.reads("Vous remplissez pour votre proche");

        var named = marc.answer(whereHeWas).goOn().reads("Vous remplissez pour Jeanne B.");
        var sent = marc.fillIn(named)
                .goOn()
                .reads("Vous remplissez pour Jeanne B.")
                .send();
        keepsTheCopyAndSendsAPaperMore(sent);

        return sent.number();
    }

    private static void keepsTheCopyAndSendsAPaperMore(SentScreen sent) {
        var copy = sent.keepCopy();
        assertThat(copy.fileName()).matches("demande-.*\\.pdf");
        assertThat(copy.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .hasEntrySatisfying(
                        "content-disposition", value -> assertThat(value).startsWith("attachment"));
        assertThat(new String(copy.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");

        sent.addDocument()
                .add("RIB")
                .send(Pictures.aPhoto())
                .hasArrived()
                .backToDocuments()
                .reads("1 page reçue")
                .finish();
    }

    private static String codeIn(Message message) {
        var code = Pattern.compile("\\b\\d{6}\\b").matcher(message.text());
        assertThat(code.find()).as(message.text()).isTrue();
        return code.group();
    }
}
