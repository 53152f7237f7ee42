package fr.coteacote.portal.pace;

import static java.util.Map.entry;

import fr.coteacote.portal.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PaceFiguresTest {

    private static final Map<Door, String> SAID = Map.ofEntries(
            entry(Door.STARTING, "start a draft"),
            entry(Door.FILE_CODE, "give file code and address"),
            entry(Door.ONE_TIME_CODE, "give the code received"),
            entry(Door.JOINING, "join somebody by their code or link"),
            entry(Door.TELEPHONE_CODE, "send or type a code of a call"),
            entry(Door.STOPPING, "give the code that stops a help"),
            entry(Door.LOGIN, "go to FranceConnect or ProConnect"),
            entry(Door.PASSKEY, "show or make a passkey"),
            entry(Door.INVITING, "invite a professional"),
            entry(Door.INVITING_RELATIVES, "invite a relative"),
            entry(Door.CALL_BACK, "ask to be called back"),
            entry(Door.PAPERS, "send, decide about or take away a paper"),
            entry(Door.ANSWERS, "send a page"),
            entry(Door.FLOW, "what Flow asks for while one types"));

    /** What the setting means when it is left out. */
    private static final int PEOPLE = new Binder(new MapConfigurationPropertySource())
            .bindOrCreate("portal.pace", PaceSettings.class)
            .peoplePerAddress();

    @Test
    void the_page_on_guessing_states_the_pace_of_each_door() {
        Figures.areIn(
                "security/enumeration.md",
                Stream.of(Door.values())
                        .map(door -> String.format(
                                Locale.ROOT,
                                "| %s | %,d | %,d |",
                                SAID.get(door),
                                door.perPerson(),
                                door.perPerson() * PEOPLE))
                        .toList());
    }

    @Test
    void the_setting_that_is_left_out_means_forty_people() {
        Figures.areIn(
                "fr/exploiter.md",
                List.of(
                        "| `portal.pace.people-per-address` | combien de personnes peuvent partager une adresse (%d par défaut) | `200` pour un hôpital | pas un nombre, ou moins de 0 : arrêt |"
                                .formatted(PEOPLE)));
    }
}
