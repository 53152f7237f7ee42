package fr.coteacote.portal.filling.drafts;

import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.WrappedKeys;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped keys of drafts, their papers included. */
@Repository
class DraftKeys implements WrappedKeys {

    private final JdbcClient jdbc;

    DraftKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String owners() {
        return "drafts";
    }

    @Override
    @Transactional
    public int rewrap(FileKeyring keyring) {
        var keys = jdbc.sql("select id, wrapped_key from draft for update")
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getBytes("wrapped_key")))
                .list();
        keys.forEach(key -> jdbc.sql("update draft set wrapped_key = ? where id = ?")
                .params(keyring.rewrap(key.getValue(), key.getKey()), key.getKey())
                .update());
        return keys.size();
    }
}
