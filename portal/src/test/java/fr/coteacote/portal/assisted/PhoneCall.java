package fr.coteacote.portal.assisted;

import static fr.coteacote.portal.assisted.Company.send;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.SmsBox;
import fr.coteacote.development.SmsBox.Sms;
import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A mediator on the telephone with Jeanne Vermorel, who reads aloud what her messages say. */
final class PhoneCall {

    static final SmsBox SMS = SmsBox.open(0);

    private static final AtomicInteger NUMBERS = new AtomicInteger(10);
    private static final Pattern CODE = Pattern.compile("code : (\\d{6})");

    /** What stops the help, in a message. */
    static final Pattern STOP = Pattern.compile("/arreter-l-aide/([A-Z2-9]{8})");

    final String number;
    private final Visitor mediator;
    private final String address;

    private PhoneCall(Visitor mediator, String number, Map<String, String> other) {
        this.mediator = mediator;
        this.number = number;
        this.address = begin(other).uri().getPath();
    }

    /** Ring somebody who was never called before, to help them for a month. */
    static PhoneCall by(Visitor mediator) {
        return by(mediator, "mois");
    }

    /** Ring somebody who was never called before, to help them for some time. */
    static PhoneCall by(Visitor mediator, String length) {
        return new PhoneCall(mediator, "+336123456" + NUMBERS.incrementAndGet(), Map.of("duree", length));
    }

    /** Ring the same person again. */
    PhoneCall again() {
        return new PhoneCall(mediator, number, Map.of());
    }

    /** The mediator writes down who is on the telephone; {@code other} takes the place of what is usual. */
    Page begin(Map<String, String> other) {
        var fields = new HashMap<>(Map.of(
                "demande", "essai",
                "duree", "mois",
                "prenoms", "Jeanne",
                "nom-naissance", "Vermorel",
                "joindre", number));
        fields.putAll(other);
        return send(mediator, "/seance/ouvrir-par-telephone", fields);
    }

    /** Where the mediator's page of the call is. */
    String address() {
        return address;
    }

    UUID session() {
        return UUID.fromString(address.split("/", 4)[2]);
    }

    /** The mediator presses a button of that page. */
    Page post(String door, Map<String, String> fields) {
        return send(mediator, address + door, fields);
    }

    Page say(String code) {
        return post("/code", Map.of("code", code));
    }

    void hangUp() {
        send(mediator, address.replaceFirst("/telephone$", "/terminer"), Map.of());
    }

    /** She agrees to be helped, and the draft begins. */
    UUID agreed() {
        post("/accord", Map.of());
        return Records.draft(say(code(1)));
    }

    /** The code of the newest message that has one, once there are {@code count} of these. */
    String code(int count) {
        return first(CODE, asking(count));
    }

    String asking(int count) {
        return Awaitility.await("code %d".formatted(count))
                .atMost(Duration.ofMinutes(1))
                .until(this::asked, messages -> messages.size() >= count)
                .get(count - 1);
    }

    /** The messages that came. */
    List<String> messages() {
        return SMS.messagesTo(number).stream().map(Sms::text).toList();
    }

    /** The messages that ask for a yes. */
    List<String> asked() {
        return messages().stream().filter(text -> text.contains("Lisez-lui")).toList();
    }

    static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    /** Lets a portal agree to help by codes, and send them to {@link #SMS}. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Allowed {

        @Bean
        DynamicPropertyRegistrar byCode() {
            return settings -> {
                settings.add("territory.agreement-by-code.legal-note", () -> "règlement d'essai");
                settings.add("portal.notices.sms.gateway", SMS::gateway);
                settings.add("portal.notices.sms.token", SMS::token);
                settings.add("portal.notices.sms.sender", () -> "Essai");
            };
        }
    }
}
