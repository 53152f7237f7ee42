package fr.coteacote.portal.filling.drafts;

import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The addresses that people gave with the code of their draft, sealed with its key: one a draft, the last one given. */
@Repository
class GivenAddresses {

    private static final String PLACE = "address/given";

    private final JdbcClient jdbc;

    GivenAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(DraftId draft, String address, SealedBox box) {
        jdbc.sql("""
                insert into given_address (draft, sealed) values (:draft, :sealed)
                on conflict (draft) do update set sealed = excluded.sealed
                """)
                .param("draft", draft.value())
                .param("sealed", box.seal(address, PLACE))
                .update();
    }

    void forget(DraftId draft) {
        jdbc.sql("delete from given_address where draft = ?")
                .param(draft.value())
                .update();
    }

    Optional<String> of(DraftId draft, SealedBox box) {
        return jdbc.sql("select sealed from given_address where draft = ?")
                .param(draft.value())
                .query((row, _) -> box.open(row.getBytes("sealed"), PLACE))
                .optional();
    }
}
