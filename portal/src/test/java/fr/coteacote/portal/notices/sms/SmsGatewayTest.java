package fr.coteacote.portal.notices.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.development.SmsBox;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The gateway takes a message or says that it did not; settings that cannot work stop the start. */
class SmsGatewayTest {

    private static final String NUMBER = "+33612345678";

    private final SmsBox box = SmsBox.open(0);

    @AfterEach
    void close() {
        box.close();
    }

    private JsonSmsGateway with(String token) {
        return new JsonSmsGateway(new SmsSettings(box.gateway(), token, "Essai"));
    }

    @Test
    void a_message_arrives_as_it_was_written() {
        with(box.token()).send(NUMBER, "Ça va ?\n« Oui »", UUID.randomUUID());

        assertThat(box.messagesTo(NUMBER))
                .extracting(SmsBox.Sms::from, SmsBox.Sms::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Essai", "Ça va ?\n« Oui »"));
    }

    @Test
    void a_refusal_is_told_without_number_nor_text() {
        assertThatThrownBy(() -> with("wrong").send(NUMBER, "123456", UUID.randomUUID()))
                .isInstanceOf(SmsNotSent.class)
                .hasMessageContaining("status 401")
                .hasMessageNotContainingAny(NUMBER, "123456");
    }

    @Test
    void nobody_there_is_told_too() {
        box.close();

        assertThatThrownBy(() -> with(box.token()).send(NUMBER, "123456", UUID.randomUUID()))
                .isInstanceOf(SmsNotSent.class)
                .hasMessageNotContainingAny(NUMBER, "123456");
    }

    @ParameterizedTest
    @CsvSource({
        "http://sms.example.org/messages, secret, Essai, portal.notices.sms.gateway is",
        "sms.example.org, secret, Essai, portal.notices.sms.gateway is",
        "'https://sms example', secret, Essai, portal.notices.sms.gateway is",
        "'', secret, Essai, portal.notices.sms.gateway is",
        "https://sms.example.org/messages, '', Essai, portal.notices.sms.token is missing",
        "https://sms.example.org/messages, 'a b', Essai, portal.notices.sms.token is missing",
        "https://sms.example.org/messages, secret, '', portal.notices.sms.sender is",
        "https://sms.example.org/messages, secret, Beaucoup trop long, portal.notices.sms.sender is"
    })
    void settings_that_cannot_work_stop_the_start_and_say_how_to_mend(
            String gateway, String token, String sender, String fault) {
        assertThatThrownBy(() -> new OurSmsGateway(new SmsSettings(gateway, token, sender)))
                .isInstanceOf(UnusableSmsGateway.class)
                .hasMessageContaining(fault)
                .hasMessageContaining("Set all three, or remove all three");
    }

    @Test
    void without_settings_there_is_no_gateway() {
        assertThat(new OurSmsGateway(new SmsSettings("", "", "")).find()).isEmpty();
    }

    @Test
    void a_number_or_a_name_may_be_the_sender() {
        assertThatCode(() -> new OurSmsGateway(new SmsSettings("https://sms.example.org/", "secret", "+33612345678")))
                .doesNotThrowAnyException();
    }
}
