package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.aggir.Act;
import fr.coteacote.catalog.aggir.Activity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One page of plain questions, for what belongs together in a day. */
enum AutonomyPage {
    SPEAKING(1, "Parler et se conduire avec les autres"),
    KNOWING(2, "Se repérer"),
    WASHING(3, "Se laver"),
    DRESSING(4, "S’habiller"),
    EATING(5, "Manger et boire"),
    TOILET(6, "Aller aux toilettes"),
    MOVING(7, "Se lever et se déplacer");

    private final int number;
    private final String title;

    AutonomyPage(int number, String title) {
        this.number = number;
        this.title = title;
    }

    /** Find the one whose number a browser sent; empty when it is none. */
    static Optional<AutonomyPage> numbered(String sent) {
        return Stream.of(values())
                .filter(page -> String.valueOf(page.number()).equals(sent))
                .findFirst();
    }

    static AutonomyPage first() {
        return SPEAKING;
    }

    /** Its place among them, from 1. */
    int number() {
        return number;
    }

    String title() {
        return title;
    }

    /** What it asks, in the order of the grid. */
    List<Act> acts() {
        return switch (this) {
            case SPEAKING -> Act.of(Activity.COHERENCE);
            case KNOWING -> Act.of(Activity.ORIENTATION);
            case WASHING -> Act.of(Activity.TOILETTE);
            case DRESSING -> Act.of(Activity.HABILLAGE);
            case EATING -> Act.of(Activity.ALIMENTATION);
            case TOILET -> Act.of(Activity.ELIMINATION);
            case MOVING -> List.of(Act.TRANSFERTS, Act.DEPLACEMENTS_INTERIEUR);
        };
    }

    Optional<AutonomyPage> before() {
        return numbered(String.valueOf(number() - 1));
    }

    Optional<AutonomyPage> after() {
        return numbered(String.valueOf(number() + 1));
    }
}
