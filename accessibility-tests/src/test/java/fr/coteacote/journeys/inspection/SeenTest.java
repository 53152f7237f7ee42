package fr.coteacote.journeys.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenTest {

    private final String sight = "sight-" + UUID.randomUUID();

    @Test
    void what_one_process_saw_is_not_new_to_another() {
        var one = Seen.named(sight);
        var other = Seen.named(sight);

        assertThat(one.addAll(List.of("page", "page > été"))).isTrue();
        assertThat(other.addAll(List.of("page > été", "page"))).isFalse();
        assertThat(other.addAll(List.of("page", "liste"))).isTrue();
        assertThat(one.addAll(List.of("liste"))).isFalse();
        assertThat(one.addAll(List.of("bouton"))).isTrue();
    }
}
