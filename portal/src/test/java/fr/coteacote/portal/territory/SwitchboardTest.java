package fr.coteacote.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class SwitchboardTest {

    private static final List<Opening> MONDAYS =
            List.of(new Opening(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(18, 0)));
    private static final Territory.Phone OF_THE_FILE = new Territory.Phone("04 65 71 20 30", "Sans surcoût", MONDAYS);
    private static final Territory.Phone CHANGED = new Territory.Phone("39 39", "Appel gratuit", MONDAYS);
    private static final Territory TERRITORY = new Territory(
            "Métropole d’essai",
            "69M",
            ZoneId.of("Europe/Paris"),
            "Côte à côte",
            "éditeur",
            "hébergeur",
            "donnees@exemple.fr",
            "obstacle@exemple.fr",
            "le service autonomie",
            OF_THE_FILE,
            new Territory.CallBack("01 99 00 00 40", "rappels@exemple.fr", MONDAYS),
            null);

    private final StaticListableBeanFactory others = new StaticListableBeanFactory();
    private final Switchboard switchboard = new Switchboard(
            TERRITORY, others.getBeanProvider(ChangedTelephone.class), others.getBeanProvider(CallsToMake.class));

    @Test
    void until_somebody_changes_it_the_telephone_is_that_of_the_file() {
        assertThat(switchboard.phone()).isEqualTo(OF_THE_FILE);

        others.addBean("changed", (ChangedTelephone) Optional::empty);

        assertThat(switchboard.phone()).isEqualTo(OF_THE_FILE);
        assertThat(switchboard.callsBack()).isPresent();
    }

    @Test
    void what_was_changed_counts_instead_also_that_nobody_calls_back() {
        others.addBean("changed", (ChangedTelephone) () -> Optional.of(new Telephone(CHANGED, null)));

        assertThat(switchboard.phone()).isEqualTo(CHANGED);
        assertThat(switchboard.callsBack()).isEmpty();
        assertThat(switchboard.hasCallsToMake()).isFalse();
    }

    @Test
    void who_asked_before_is_still_to_be_called() {
        others.addBean("changed", (ChangedTelephone) () -> Optional.of(new Telephone(CHANGED, null)));
        others.addBean("calls", (CallsToMake) () -> true);

        assertThat(switchboard.hasCallsToMake()).isTrue();
    }
}
