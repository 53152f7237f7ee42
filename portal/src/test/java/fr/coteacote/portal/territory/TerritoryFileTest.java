package fr.coteacote.portal.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** A territory's file as its authority writes it: a mistake stops the start, and the message says where and how to mend it. */
@ExtendWith(OutputCaptureExtension.class)
class TerritoryFileTest {

    @TempDir
    Path folder;

    /** Start with the territory of the demonstration, and {@code lines} after it. */
    private ConfigurableApplicationContext start(String lines) throws IOException {
        var file = folder.resolve("territoire.yaml");
        var demonstration =
                new ClassPathResource("territory/demonstration.yaml").getContentAsString(StandardCharsets.UTF_8);
        Files.writeString(file, demonstration + "\n" + lines);
        return new SpringApplicationBuilder(TheTerritoryAlone.class)
                .web(WebApplicationType.NONE)
                .registerShutdownHook(false)
                .run("--portal.territory-file=file:" + file, "--spring.main.banner-mode=off");
    }

    @ParameterizedTest
    @ValueSource(strings = {"legal-note:", "legal-note: ''", "legal-note: '   '"})
    void without_its_legal_note_nobody_agrees_by_code_and_the_start_stops(String blank, CapturedOutput log) {
        var stopped = catchThrowable(() -> start("  agreement-by-code:\n    " + blank + "\n"));

        assertThat(stopped).isNotNull();
        assertThat(log.getAll())
                .containsPattern("territoire\\.yaml.* - \\d+:\\d+")
                .contains(
                        "territory.agreement-by-code.legal-note",
                        "écrivez le fondement de l'accord par code",
                        "Délibération du 3 mars 2026",
                        "ou enlevez agreement-by-code");
    }

    @Test
    void with_its_legal_note_people_agree_by_code() throws IOException {
        try (var portal = start("  agreement-by-code:\n    legal-note: Délibération d'essai\n")) {
            assertThat(portal.getBean(Territory.class).agreesByCode())
                    .contains(new Territory.AgreementByCode("Délibération d'essai"));
        }
    }

    @Test
    void without_the_setting_nobody_agrees_by_code() throws IOException {
        try (var portal = start("")) {
            assertThat(portal.getBean(Territory.class).agreesByCode()).isEmpty();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Territory.class)
    static class TheTerritoryAlone {}
}
