package fr.coteacote.portal.identity.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

/** A wrong setting stops the start, and says which one and how to mend it. */
class OpenIdSettingsTest {

    private static final String PREFIX = "portal.identity.franceconnect.";

    private final ApplicationContextRunner portal = new ApplicationContextRunner()
            .withUserConfiguration(Start.class)
            .withPropertyValues(
                    PREFIX + "issuer=https://fcp.example.org/api/v2",
                    PREFIX + "client-id=id",
                    PREFIX + "client-secret=very-secret");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issuer=                              | issuer is missing: write the base address",
                "issuer=http://fcp.example.org/api/v2 | write https",
                "issuer=https://fcp.example.org/      | without a slash at the end",
                "issuer=fcp.example.org               | write a whole address",
                "client-id=                           | client-id is missing: copy it",
                "client-secret=                       | client-secret is missing: copy it",
                "acr=eidas4                           | acr is 'eidas4': write eidas1"
            })
    void a_wrong_setting_is_told_with_its_mend(String setting, String said) {
        portal.withPropertyValues(PREFIX + setting.strip()).run(context -> {
            var failure = Objects.requireNonNull(context.getStartupFailure());
            assertThat(failure)
                    .hasStackTraceContaining("portal.identity.franceconnect")
                    .hasStackTraceContaining(said);
            assertThat(failure).rootCause().hasMessageNotContaining("very-secret");
        });
    }

    @Test
    void the_start_does_not_need_FranceConnect_to_answer() {
        portal.withPropertyValues(PREFIX + "issuer=http://127.0.0.1:1/api/v2").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(Registrations.class).offers(Provider.FRANCECONNECT))
                    .isTrue();
        });
    }

    @Test
    void without_settings_the_portal_starts_and_offers_no_log_in() {
        new ApplicationContextRunner().withUserConfiguration(Start.class).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(Registrations.class).offers(Provider.FRANCECONNECT))
                    .isFalse();
        });
    }

    @Test
    void the_secret_is_in_no_text_of_the_settings() {
        portal.run(context ->
                assertThat(context.getBean(OpenIdSettings.class)).asString().doesNotContain("very-secret"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(OpenIdSettings.class)
    @Import(Registrations.class)
    static class Start {}
}
