package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.privacy.sealing.BrokenSeal;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.WrappedKeys;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The id tokens of sittings, for as long as thirty days, sealed by the keyset itself. */
@Repository
class IdTokenKeys implements WrappedKeys {

    private static final Logger LOG = LoggerFactory.getLogger(IdTokenKeys.class);

    private final JdbcClient jdbc;

    IdTokenKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String owners() {
        return "id tokens";
    }

    @Override
    @Transactional
    public int rewrap(FileKeyring keyring) {
        var tokens = jdbc.sql("select id, id_token from sitting where id_token is not null for update")
                .query((row, _) -> Map.entry(new SittingId(row.getObject("id", UUID.class)), row.getBytes("id_token")))
                .list();
        return (int) tokens.stream()
                .filter(token -> reseal(token.getKey(), token.getValue(), keyring))
                .count();
    }

    /** One that does not open is left: nobody needs it for long, and it must not keep an old key from being retired. */
    private boolean reseal(SittingId sitting, byte[] token, FileKeyring keyring) {
        try {
            return jdbc.sql("update sitting set id_token = ? where id = ?")
                            .params(keyring.reseal(token, Farewells.context(sitting)), sitting.value())
                            .update()
                    == 1;
        } catch (BrokenSeal _) {
            LOG.warn(
                    "The id token of sitting {} does not open: who leaves it does not leave their provider",
                    sitting.value());
            return false;
        }
    }
}
