package fr.coteacote.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    private final ContentSecurityPolicy policy =
            new ContentSecurityPolicy(new ShellSettings(List.of("https://identite.example")));

    @Test
    void no_text_is_compiled_and_no_inline_script_runs_without_the_word_of_the_page() {
        assertThat(policy.forFlow("abc"))
                .contains("script-src 'self' 'nonce-abc';")
                .doesNotContain("unsafe-eval")
                .doesNotContain("unsafe-inline");
    }

    @Test
    void each_page_has_a_word_of_its_own() {
        assertThat(policy.nonce()).hasSize(24).isNotEqualTo(policy.nonce());
    }

    @Test
    void a_form_may_lead_here_and_to_the_identity_provider_only() {
        assertThat(policy.forFlow("abc")).contains("form-action 'self' https://identite.example;");
        assertThat(new ContentSecurityPolicy(new ShellSettings(List.of())).forFlow("abc"))
                .contains("form-action 'self';");
    }

    @Test
    void an_error_page_runs_no_script() {
        assertThat(policy.withoutScript()).contains("script-src 'none'");
    }
}
