package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.pages.Decision;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was decided for each document, kept in PostgreSQL. */
@Repository
class Decisions {

    private final JdbcClient database;

    Decisions(JdbcClient database) {
        this.database = database;
    }

    void take(UUID draft, String document, Decision decision, Instant at) {
        database.sql("""
                        insert into document_decision (draft, document, decision, decided_at)
                        values (:draft, :document, :decision, :at)
                        on conflict (draft, document)
                            do update set decision = excluded.decision, decided_at = excluded.decided_at
                        """)
                .param("draft", draft)
                .param("document", document)
                .param("decision", decision.name())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    Map<String, Decision> of(UUID draft) {
        var decisions = new TreeMap<String, Decision>();
        database.sql("select document, decision from document_decision where draft = :draft")
                .param("draft", draft)
                .query(row -> {
                    decisions.put(row.getString("document"), Decision.valueOf(row.getString("decision")));
                });
        return decisions;
    }

    void removeAll(UUID draft) {
        database.sql("delete from document_decision where draft = :draft")
                .param("draft", draft)
                .update();
    }
}
