package fr.coteacote.portal.privacy.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private final String keyset = NewKeyset.line("");
    private final Seal seal = Seal.of(keyset);
    private final FileKeyring keyring = new FileKeyring(seal);
    private final UUID draft = UUID.randomUUID();

    @Test
    void a_sealed_value_opens_in_its_place_and_shows_nothing_of_itself() {
        var sealed = seal.seal("1 36 03 69 123 456 78".getBytes(UTF_8), "account/nir");

        assertThat(new String(sealed, UTF_8)).doesNotContain("123");
        assertThat(seal.open(sealed, "account/nir")).asString(UTF_8).isEqualTo("1 36 03 69 123 456 78");
    }

    @Test
    void a_sealed_value_does_not_open_in_another_place() {
        var sealed = seal.seal("secret".getBytes(UTF_8), "account/nir");

        assertThatThrownBy(() -> seal.open(sealed, "account/iban")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void an_altered_value_does_not_open() {
        var sealed = seal.seal("secret".getBytes(UTF_8), "place");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, "place")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void an_answer_opens_only_for_its_draft_and_its_question() {
        var other = UUID.randomUUID();
        var box = keyring.open(keyring.newKey(draft), draft);
        var otherBox = keyring.open(keyring.newKey(other), other);
        var sealed = box.seal("Jeanne é€œ", "nom");

        assertThat(box.open(sealed, "nom")).isEqualTo("Jeanne é€œ");
        assertThatThrownBy(() -> box.open(sealed, "prenom")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> otherBox.open(sealed, "nom")).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void the_key_of_a_draft_opens_for_no_other_draft() {
        var wrapped = keyring.newKey(draft);

        assertThatThrownBy(() -> keyring.open(wrapped, UUID.randomUUID())).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_wrapped_key_cannot_be_opened_as_a_value() {
        var wrapped = keyring.newKey(draft);

        assertThatThrownBy(() -> seal.open(wrapped, draft.toString())).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void after_a_rotation_old_drafts_open_and_once_rewrapped_no_longer_need_the_old_key() {
        var wrapped = keyring.newKey(draft);
        var sealed = keyring.open(wrapped, draft).seal("42", "age");

        var rotated = new FileKeyring(Seal.of(NewKeyset.line(keyset)));
        var rewrapped = rotated.rewrap(wrapped, draft);

        assertThat(rotated.open(wrapped, draft).open(sealed, "age")).isEqualTo("42");
        assertThat(rotated.open(rewrapped, draft).open(sealed, "age")).isEqualTo("42");
        assertThatThrownBy(() -> keyring.open(rewrapped, draft))
                .as("wrapped by the new key, which the old keyset lacks")
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_new_keyset_is_one_line() {
        assertThat(keyset).startsWith("{").endsWith("}").doesNotContain("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "changeme", "{}", "{\"primaryKeyId\":1,\"key\":[]}"})
    void a_wrong_keyset_is_refused_with_the_way_to_make_one(String wrong) {
        assertThatThrownBy(() -> Seal.of(wrong))
                .isInstanceOf(UnusableKeyset.class)
                .hasMessageContaining("portal.privacy.keyset")
                .hasMessageContaining("fr.coteacote.portal.privacy.sealing.NewKeyset")
                .hasMessageNotContaining("changeme");
    }

    @Test
    void the_settings_never_tell_the_keyset() {
        assertThat(new PrivacySettings(keyset, "")).asString().doesNotContain("value");
        assertThat(Keyset.parse(keyset)).asString().isEqualTo("Keyset[…]");
    }

    @Test
    void a_start_without_a_keyset_says_which_setting_to_mend() {
        var failure = new UnusableKeyset("No keyset is configured: portal.privacy.keyset is empty.");

        var analysis = new UnusableKeysetAnalyzer().analyze(failure, failure);

        assertThat(analysis.getDescription()).isEqualTo("No keyset is configured: portal.privacy.keyset is empty.");
        assertThat(analysis.getAction()).startsWith("Make one with \"java ").contains("PORTAL_PRIVACY_KEYSET");
    }
}
