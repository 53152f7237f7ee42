package fr.coteacote.journeys;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visits;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A developer looks at each component in each of its states. */
class GalleryJourney {

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "TABLET_WITH_BIG_LETTERS", "LAPTOP"})
    void each_component_is_as_it_must_be_in_each_state(Device device) {
        var developer = visits.with(device);

        developer.open("/composants");

        developer.arrives(Named.as("Les composants et leurs états"));
    }
}
