package fr.coteacote.portal.requests;

import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.WrappedKeys;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The wrapped keys of requests: each is that of the draft it was made from. */
@Repository
class RequestKeys implements WrappedKeys {

    private final JdbcClient jdbc;

    RequestKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String owners() {
        return "requests";
    }

    @Override
    @Transactional
    public int rewrap(FileKeyring keyring) {
        var keys = jdbc.sql("select draft, wrapped_key from request for update")
                .query((row, _) -> Map.entry(row.getObject("draft", UUID.class), row.getBytes("wrapped_key")))
                .list();
        keys.forEach(key -> jdbc.sql("update request set wrapped_key = ? where draft = ?")
                .params(keyring.rewrap(key.getValue(), key.getKey()), key.getKey())
                .update());
        return keys.size();
    }
}
