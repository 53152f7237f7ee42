package fr.coteacote.portal.filling.cosigning;

import fr.coteacote.portal.filling.cosigning.CoSignature.Agreed;
import fr.coteacote.portal.filling.drafts.DraftId;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who agreed to send which answers, kept in PostgreSQL. */
@Repository
class SendingAgreements {

    private final JdbcClient jdbc;

    SendingAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Signer, Agreed> of(DraftId draft) {
        var agreed = new EnumMap<Signer, Agreed>(Signer.class);
        jdbc.sql("select * from sending_agreement where draft = ?")
                .param(draft.value())
                .query((row, index) -> Map.entry(
                        Signer.valueOf(row.getString("signer")),
                        new Agreed(
                                row.getString("edition"),
                                row.getObject("account", UUID.class),
                                row.getObject("sitting", UUID.class),
                                row.getTimestamp("agreed_at").toInstant())))
                .list()
                .forEach(entry -> agreed.put(entry.getKey(), entry.getValue()));
        return agreed;
    }

    void keep(DraftId draft, Signer signer, Agreed agreed) {
        jdbc.sql("""
                insert into sending_agreement (draft, signer, edition, account, sitting, agreed_at)
                values (:draft, :signer, :edition, :account, :sitting, :at)
                on conflict (draft, signer) do update
                    set edition = excluded.edition, account = excluded.account,
                        sitting = excluded.sitting, agreed_at = excluded.agreed_at
                """)
                .param("draft", draft.value())
                .param("signer", signer.name())
                .param("edition", agreed.edition())
                .param("account", agreed.account(), Types.OTHER)
                .param("sitting", agreed.sitting())
                .param("at", Timestamp.from(agreed.at()))
                .update();
    }
}
