package fr.coteacote.portal.filling.drafts;

import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.privacy.sealing.BrokenSeal;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import fr.coteacote.portal.privacy.sealing.Seal;
import fr.coteacote.portal.privacy.sealing.WrappedKeys;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** An old key of the instance can be retired without losing a draft. */
@FillingTest
@Transactional
class DraftKeysTest {

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private Drafts kept;

    @Autowired
    private Sittings sittings;

    @Autowired
    private List<WrappedKeys> keys;

    @Autowired
    private JdbcClient jdbc;

    @Value("${portal.privacy.keyset}")
    private String keyset;

    @Test
    void once_its_key_is_wrapped_again_a_draft_opens_without_the_old_key() {
        var me = starts(Role.CARER, newDrafts, sittings);
        var rotated = NewKeyset.line(keyset);
        var newest = new FileKeyring(Seal.of(NewKeyset.newestOnly(rotated)));
        assertThatThrownBy(() -> newest.open(wrappedKey(me.draft()), me.draft().value()))
                .isInstanceOf(BrokenSeal.class);

        keys.forEach(holder -> holder.rewrap(new FileKeyring(Seal.of(rotated))));

        assertThatCode(() -> newest.open(wrappedKey(me.draft()), me.draft().value()))
                .doesNotThrowAnyException();
    }

    @Test
    void each_table_that_holds_wrapped_keys_or_is_sealed_for_long_has_somebody_who_does_it_again() {
        var tables = jdbc.sql("select count(*) from information_schema.columns where column_name = 'wrapped_key'")
                .query(Integer.class)
                .single();

        assertThat(keys).hasSize(tables + 2).extracting(WrappedKeys::owners).contains("telephone lines", "id tokens");
    }

    private byte[] wrappedKey(DraftId draft) {
        return kept.find(draft).orElseThrow().wrappedKey();
    }
}
