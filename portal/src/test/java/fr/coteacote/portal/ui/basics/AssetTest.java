package fr.coteacote.portal.ui.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetTest {

    @ParameterizedTest
    @ValueSource(strings = {"portal.js", "portal.css", "pictograms.svg"})
    void the_address_of_a_file_changes_with_its_contents(String name) {
        assertThat(Asset.named(name).address()).matches("/assets/\\Q%s\\E\\?v=[0-9a-f]{12}".formatted(name));
    }

    @Test
    void the_scripts_of_a_page_are_one_file() {
        assertThat(Asset.named("portal.js").text()).contains("window.CoteACote", "vaadin-router-location-changed");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> Asset.named("rien.css")).hasMessageContaining("rien.css");
    }
}
