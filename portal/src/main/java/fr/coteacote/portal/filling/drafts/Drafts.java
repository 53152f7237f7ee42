package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.FormId;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.PersonId;
import fr.coteacote.portal.mandates.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts kept in PostgreSQL. */
@Repository
public class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Draft draft) {
        jdbc.sql("""
                insert into draft
                    (id, form, form_version, subject, role, account, wrapped_key, started_at, changed_at, state, training)
                values
                    (:id, :form, :version, :subject, :role, :account, :key, :started, :changed, :state, :training)
                """)
                .param("id", draft.id().value())
                .param("form", draft.form().value())
                .param("version", draft.formVersion())
                .param("subject", draft.subject().value())
                .param("role", draft.role().name())
                .param("account", value(draft.account()), Types.OTHER)
                .param("key", draft.wrappedKey())
                .param("started", Timestamp.from(draft.startedAt()))
                .param("changed", Timestamp.from(draft.changedAt()))
                .param("state", draft.state().name())
                .param("training", draft.training())
                .update();
    }

    Optional<Draft> find(DraftId id) {
        return jdbc.sql("select * from draft where id = ?")
                .param(id.value())
                .query(Drafts::read)
                .optional();
    }

    /** Find a draft and keep others from changing its state until the transaction ends. */
    Optional<Draft> findForUpdate(DraftId id) {
        return jdbc.sql("select * from draft where id = ? for update")
                .param(id.value())
                .query(Drafts::read)
                .optional();
    }

    /** All drafts of an account, or among {@code granted}, newest first. */
    List<Draft> ofAccountOrAmong(@Nullable AccountId account, Collection<UUID> granted) {
        return jdbc.sql("""
                select * from draft where account = :account or id = any(:granted) order by changed_at desc
                """)
                .param("account", value(account), Types.OTHER)
                .param("granted", granted.toArray(UUID[]::new))
                .query(Drafts::read)
                .list();
    }

    /** The drafts that are for somebody, whoever began them. */
    Set<UUID> idsFor(PersonId subject) {
        return jdbc.sql("select id from draft where subject = ?")
                .param(subject.value())
                .query((row, index) -> row.getObject("id", UUID.class))
                .set();
    }

    /** Count the drafts of an account, or among {@code granted}, that were started after {@code since}. */
    int startedBy(@Nullable AccountId account, Collection<UUID> granted, Instant since) {
        return jdbc.sql("""
                select count(*) from draft
                where (account = :account or id = any(:granted)) and started_at > :since
                """)
                .param("account", value(account), Types.OTHER)
                .param("granted", granted.toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Note that somebody was at {@code place} of a draft, and that it is alive, as is the person it is for. */
    public void touch(DraftId id, String place, Instant now) {
        jdbc.sql("""
                update draft set place = ?, changed_at = ?, warned = 0, warned_at = null, death_told_at = null where id = ?
                """).params(place, Timestamp.from(now), id.value()).update();
    }

    /** Note that somebody came back to a draft, wherever in it. */
    void visited(DraftId id, Instant now) {
        jdbc.sql("update draft set changed_at = ?, warned = 0, warned_at = null where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    public void become(DraftId id, Role role, PersonId subject) {
        jdbc.sql("update draft set role = ?, subject = ? where id = ?")
                .params(role.name(), subject.value(), id.value())
                .update();
    }

    void beDiscreet(DraftId id, boolean discreet) {
        jdbc.sql("update draft set discreet = ? where id = ?")
                .params(discreet, id.value())
                .update();
    }

    /** Give all drafts of {@code joined} to {@code kept}, who turned out to be the same person. */
    void moveTo(AccountId kept, AccountId joined) {
        jdbc.sql("update draft set account = ? where account = ?")
                .params(kept.value(), joined.value())
                .update();
    }

    public void markSent(DraftId id) {
        jdbc.sql("update draft set state = 'SENT' where id = ?")
                .param(id.value())
                .update();
    }

    void delete(DraftId id) {
        jdbc.sql("delete from draft where id = ?").param(id.value()).update();
    }

    /** Note that somebody told of the death of the person a draft is for. */
    public void noteDeath(DraftId id, Instant now) {
        jdbc.sql("update draft set death_told_at = ? where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Tell whether somebody told of that death, and nobody came back since. */
    boolean isDeathTold(DraftId id) {
        return jdbc.sql("select count(*) from draft where id = ? and death_told_at is not null")
                        .param(id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Open drafts whose owner was warned {@code warned} times, the last time (if any) before {@code limit}. */
    List<Draft> warned(int warned, Instant limit) {
        return jdbc.sql("""
                select * from draft
                where state = 'OPEN' and not training and warned = ? and (warned_at is null or warned_at <= ?) for update skip locked
                """)
                .params(warned, Timestamp.from(limit))
                .query(Drafts::read)
                .list();
    }

    /** All that somebody fills in to practise. */
    List<Draft> training() {
        return jdbc.sql("select * from draft where training for update skip locked")
                .query(Drafts::read)
                .list();
    }

    void countWarning(DraftId id, Instant now) {
        jdbc.sql("update draft set warned = warned + 1, warned_at = ? where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** Sent drafts that nobody has opened since {@code limit} and that still hold answers. */
    List<Draft> sentWithAnswers(Instant limit) {
        return jdbc.sql("""
                select * from draft
                where state = 'SENT' and changed_at < ? and exists (select from answer where draft = draft.id)
                for update skip locked
                """).params(Timestamp.from(limit)).query(Drafts::read).list();
    }

    /** Forget the answers of a sent draft, and where its people were told of it: the request holds what was sent, the draft only opens its papers. */
    void forgetAnswers(DraftId id) {
        jdbc.sql("delete from answer where draft = ?").param(id.value()).update();
        jdbc.sql("delete from typed_page where draft = ?").param(id.value()).update();
        jdbc.sql("delete from given_address where draft = ?").param(id.value()).update();
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static Draft read(ResultSet row, int index) throws SQLException {
        var account = row.getObject("account", UUID.class);
        var place = row.getString("place");
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                new FormId(row.getString("form")),
                row.getString("form_version"),
                new PersonId(row.getObject("subject", UUID.class)),
                Role.valueOf(row.getString("role")),
                account == null ? null : new AccountId(account),
                row.getBytes("wrapped_key"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                place == null ? "" : place,
                Draft.State.valueOf(row.getString("state")),
                row.getBoolean("training"),
                row.getBoolean("discreet"));
    }
}
