package fr.coteacote.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.AutonomyScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A daughter tells of an ordinary day of her mother, and reads what a visit alone can decide. */
class FirstIdeaOfAutonomyJourney {

    private static final String YES = "Oui";
    private static final String PARTLY = "En partie";
    private static final String NO = "Non";
    private static final String NOT_KNOWN = "Je ne sais pas";

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS", "TABLET_WITH_BIG_LETTERS"})
    void she_tells_of_a_day_and_reads_an_indication_and_what_it_rests_on(Device device) {
        var daughter = visits.with(device);
        var history = daughter.history();
        var missed = AutonomyScreen.open(daughter)
                .reads("rien n'est gardé")
                .answer("Parler et se faire comprendre", YES)
                .goOnInVain();

        AutonomyScreen.mending(missed, "Parler et se conduire avec les autres")
                .answer("Se conduire de façon adaptée", YES)
                .goOn("Se repérer")
                .answer("Savoir le moment", YES)
                .answer("Se repérer dans le logement", YES)
                .goOn("Se laver")
                .goBack("Se repérer")
                .goOn("Se laver")
                .answer("Se laver le visage", PARTLY)
                .answer("Se laver les jambes", NO)
                .goOn("S'habiller")
                .answer("Enfiler un pull", YES)
                .answer("Fermer des boutons", PARTLY)
                .answer("Mettre un pantalon", NO)
                .goOn("Manger et boire")
                .answer("Couper la viande", NO)
                .answer("Manger et boire ce qui est prêt", YES)
                .goOn("Aller aux toilettes")
                .answer("Uriner", NOT_KNOWN)
                .answer("Aller à la selle", YES)
                .goOn("Se lever et se déplacer")
                .answer("Se lever, se coucher", NO)
                .answer("Se déplacer chez soi", YES)
                .goOn("Une demande d'APA paraît utile")
                .reads("Le GIR serait")
                .reads("Ce n'est qu'une indication")
                .reads("se laver")
                .reads("aller aux toilettes")
                .follow("Combien resterait-il à payer ?");
        daughter.arrives(Named.as("Combien resterait-il à payer ?"));
        assertThat(history).isNotEmpty().noneMatch(address -> address.contains("?"));
    }
}
