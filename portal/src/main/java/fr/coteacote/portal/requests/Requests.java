package fr.coteacote.portal.requests;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The requests kept in PostgreSQL, which refuses to change them. */
@Repository
class Requests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String CONTEXT = "request";

    private final JdbcClient jdbc;
    private final FileKeyring keyring;

    Requests(JdbcClient jdbc, FileKeyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /**
     * Add a request for a draft.
     *
     * @return false when the draft has one already
     */
    boolean add(SentRequest request, byte[] fingerprint, byte[] wrappedKey) {
        var box = keyring.open(wrappedKey, request.draft());
        return jdbc.sql("""
                insert into request
                    (id, reference, draft, form, form_version, subject, account, fingerprint, possible_duplicate,
                     wrapped_key, sealed, sent_at, state)
                values
                    (:id, :reference, :draft, :form, :version, :subject, :account, :fingerprint, :duplicate,
                     :key, :sealed, :at, 'RECEIVED')
                on conflict (draft) do nothing
                """)
                        .param("id", request.id().value())
                        .param("reference", request.reference().value())
                        .param("draft", request.draft())
                        .param("form", request.form())
                        .param("version", request.formVersion())
                        .param("subject", request.subject().value())
                        .param("account", value(request.account()), Types.OTHER)
                        .param("fingerprint", fingerprint)
                        .param("duplicate", request.possibleDuplicate())
                        .param("key", wrappedKey)
                        .param("sealed", box.seal(JSON.writeValueAsString(request.content()), CONTEXT))
                        .param("at", Timestamp.from(request.sentAt()))
                        .update()
                == 1;
    }

    /**
     * Let whoever else sends such a form wait until this transaction has ended: two that are sent at once for one person would
     * not see each other.
     */
    void oneAfterTheOther(String form) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7604))")
                .param(form)
                .query((row, index) -> 1)
                .list();
    }

    Optional<SentRequest> find(RequestId id) {
        return jdbc.sql("select * from request where id = ?")
                .param(id.value())
                .query(this::read)
                .optional();
    }

    Optional<SentRequest> ofDraft(UUID draft) {
        return jdbc.sql("select * from request where draft = ?")
                .param(draft)
                .query(this::read)
                .optional();
    }

    /** All requests of an account, or made from one of the drafts {@code granted}, newest first. */
    List<SentRequest> ofAccountOrAmong(@Nullable AccountId account, Collection<UUID> granted) {
        return jdbc.sql("""
                select * from request where account = :account or draft = any(:granted) order by sent_at desc
                """)
                .param("account", value(account), Types.OTHER)
                .param("granted", granted.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** When an open request of the same form was sent, for the same person, within the same account or by subject. */
    Optional<Instant> openSince(NewRequest request, byte[] fingerprint) {
        return jdbc.sql("""
                select sent_at from request
                where form = :form and state <> 'CLOSED' and draft <> :draft
                  and (subject = :subject or (fingerprint = :fingerprint and account = :account))
                order by sent_at limit 1
                """)
                .param("form", request.form())
                .param("draft", request.draft())
                .param("subject", request.subject().value())
                .param("fingerprint", fingerprint)
                .param("account", value(request.account()), Types.OTHER)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The same, where one of each sort may be open: the sort is in the fingerprint. */
    Optional<Instant> openOfSortSince(NewRequest request, byte[] fingerprint) {
        return jdbc.sql("""
                select sent_at from request
                where form = :form and state <> 'CLOSED' and draft <> :draft
                  and fingerprint = :fingerprint and (subject = :subject or account = :account)
                order by sent_at limit 1
                """)
                .param("form", request.form())
                .param("draft", request.draft())
                .param("subject", request.subject().value())
                .param("fingerprint", fingerprint)
                .param("account", value(request.account()), Types.OTHER)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Tell whether an open request of the same form, by anybody, looks as if it were for the same person. */
    boolean resembles(String form, byte[] fingerprint) {
        return jdbc.sql("select exists (select from request where form = ? and fingerprint = ? and state <> 'CLOSED')")
                .params(form, fingerprint)
                .query(Boolean.class)
                .single();
    }

    /** Give all requests of {@code joined} to {@code kept}, who turned out to be the same person. */
    void moveTo(AccountId kept, AccountId joined) {
        jdbc.sql("update request set account = ? where account = ?")
                .params(kept.value(), joined.value())
                .update();
    }

    private SentRequest read(ResultSet row, int index) throws SQLException {
        var account = row.getObject("account", UUID.class);
        var draft = row.getObject("draft", UUID.class);
        var content = keyring.open(row.getBytes("wrapped_key"), draft).open(row.getBytes("sealed"), CONTEXT);
        return new SentRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new ReferenceNumber(row.getString("reference")),
                draft,
                row.getString("form"),
                row.getString("form_version"),
                new PersonId(row.getObject("subject", UUID.class)),
                account == null ? null : new AccountId(account),
                row.getBoolean("possible_duplicate"),
                row.getTimestamp("sent_at").toInstant(),
                JSON.readValue(content, SentContent.class));
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
