package fr.coteacote.portal.notices.sms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A gateway that takes a message as JSON by POST, as most of them do: {@code {"to", "from", "text"}}.
 *
 * <p>Any 2xx is a yes. {@code Idempotency-Key} is the same for the same message, so that a gateway that heeds it sends it
 * once. Safe for several threads.
 */
final class JsonSmsGateway implements SmsGateway {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI address;
    private final SmsSettings settings;

    JsonSmsGateway(SmsSettings settings) {
        this.address = settings.usable();
        this.settings = settings;
    }

    @Override
    public void send(String number, String text, UUID occasion) {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", occasion.toString())
                .POST(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("to", number, "from", settings.sender(), "text", text))))
                .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                throw new SmsNotSent("status " + status);
            }
        } catch (IOException e) {
            throw new SmsNotSent(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SmsNotSent("interrupted");
        }
    }
}
