package fr.coteacote.resilience;

import fr.coteacote.resilience.clients.Answer;
import fr.coteacote.resilience.clients.Door;
import fr.coteacote.resilience.clients.FlowDoor;
import fr.coteacote.resilience.clients.PlainDoor;
import fr.coteacote.resilience.clients.Web;
import fr.coteacote.resilience.history.Found;
import fr.coteacote.resilience.history.Spot;
import fr.coteacote.resilience.history.Token;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser, who uses either door. */
final class Person {

    private static final JsonMapper JSON = new JsonMapper();

    private final Web web;
    private final PlainDoor plain;
    private final FlowDoor flow;

    Person(URI portal) {
        this(Web.at(portal));
    }

    Person(Web web) {
        this.web = web;
        plain = new PlainDoor(web);
        flow = new FlowDoor(web);
    }

    /** One of the two doors, by chance. */
    Door aDoor(Random random) {
        return random.nextBoolean() ? plain : flow;
    }

    /** Start a draft, and give its address; nothing when that was not heard. */
    String start() throws IOException {
        var page = plain.open("/pour-qui/epreuve", "/envoi/commencer/epreuve");
        return switch (page.send(Map.of("pour", "proche"), "")) {
            case Answer.Taken(var chapters) -> chapters;
            case Answer.Refused(var shown) -> throw new IOException("No draft is started: " + shown);
            case Answer.Silence(var why) -> throw new IOException("No draft is started: " + why);
        };
    }

    /** Show the page with the button "Envoyer". */
    Door.OpenedPage review(String draft) throws IOException {
        return plain.open(draft + "/relire", draft.replace("/demande", "/envoi") + "/envoyer");
    }

    /** Read all answers of {@code draft} as they are stored. */
    Stream<Found> answers(String draft) throws IOException {
        var reply = web.get(draft.replace("/demande", "/reponses"));
        if (reply.status() == 404) {
            return Stream.empty(); // the draft itself is lost
        }
        if (reply.status() != 200) {
            throw new IOException("The answers of %s are not told: %d".formatted(draft, reply.status()));
        }
        return JSON.readValue(reply.body(), new TypeReference<Map<String, Stored>>() {}).entrySet().stream()
                .map(answer -> new Found(
                        new Spot(draft, answer.getKey()),
                        answer.getValue().texts().stream().map(Token::new).toList(),
                        answer.getValue().version()));
    }

    private record Stored(int version, List<String> texts) {}
}
