package fr.coteacote.portal.reception.callbacks;

import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.WrappedKeys;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped keys of those who wait for a call, until they are erased. */
@Repository
class CallbackKeys implements WrappedKeys {

    private final JdbcClient jdbc;

    CallbackKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String owners() {
        return "call-backs";
    }

    @Override
    @Transactional
    public int rewrap(FileKeyring keyring) {
        var keys = jdbc.sql("select id, wrapped_key from callback where wrapped_key is not null for update")
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getBytes("wrapped_key")))
                .list();
        keys.forEach(key -> jdbc.sql("update callback set wrapped_key = ? where id = ?")
                .params(keyring.rewrap(key.getValue(), key.getKey()), key.getKey())
                .update());
        return keys.size();
    }
}
