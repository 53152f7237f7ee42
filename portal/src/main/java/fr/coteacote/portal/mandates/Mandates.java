package fr.coteacote.portal.mandates;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.Mandate.Helper;
import fr.coteacote.portal.mandates.Mandate.Origin;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mandates kept in PostgreSQL. */
@Repository
class Mandates {

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keep a mandate, and word for word what was agreed to. */
    void add(Mandate mandate, List<String> words) {
        var helper = mandate.helper();
        var origin = mandate.origin();
        var by = origin != null ? origin.by() : helper != null ? helper.by() : null;
        jdbc.sql("""
                insert into mandate
                    (id, subject, account, organisation, post, session, invitation, given_by, given_by_account, sitting, draft,
                     kind, rights, consent, text_version, text_hash, words, alone, given_at, until)
                values
                    (:id, :subject, :account, :organisation, :post, :session, :invitation, :by, :byAccount, :sitting, :draft,
                     :kind, :rights, :consent, :version, :hash, :words, :alone, :given, :until)
                """)
                .param("id", mandate.id().value())
                .param("subject", mandate.subject().value())
                .param("account", mandate.account(), Types.OTHER)
                .param("organisation", helper == null ? null : helper.organisation(), Types.OTHER)
                .param("post", helper == null ? null : helper.post(), Types.OTHER)
                .param("session", helper == null ? null : helper.session(), Types.OTHER)
                .param("invitation", origin == null ? null : origin.invitation(), Types.OTHER)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("byAccount", origin == null ? null : origin.account(), Types.OTHER)
                .param("sitting", mandate.sitting())
                .param("draft", mandate.draft())
                .param("kind", mandate.kind().name())
                .param(
                        "rights",
                        mandate.rights().stream().map(Right::name).sorted().collect(Collectors.joining(",")))
                .param("consent", mandate.consent().name())
                .param("version", mandate.textVersion())
                .param("hash", mandate.textHash())
                .param("words", String.join("\n", words))
                .param("alone", helper != null && helper.alone())
                .param("given", Timestamp.from(mandate.givenAt()))
                .param("until", Timestamp.from(mandate.until()))
                .update();
    }

    void noteSeen(MandateId id, IdentitySeen seen) {
        jdbc.sql("insert into signed_mandate (mandate, seen) values (?, ?)")
                .params(id.value(), seen.name())
                .update();
    }

    Optional<IdentitySeen> seen(MandateId id) {
        return jdbc.sql("select seen from signed_mandate where mandate = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(IdentitySeen::valueOf);
    }

    /** Find the newest mandate of the relative or representative who began a draft, ended or not. */
    Optional<Mandate> newestOn(UUID draft) {
        return jdbc.sql("""
                select * from mandate where draft = ? and post is null and invitation is null
                order by given_at desc limit 1
                """).param(draft).query(Mandates::read).optional();
    }

    /** Find the mandate on a draft of a relative who was invited: the newest, or one that was not ended. */
    Optional<Mandate> newestOfInvited(UUID draft, AccountId account) {
        return jdbc.sql("""
                select * from mandate where draft = ? and account = ? and invitation is not null
                order by ended_at is null desc, given_at desc limit 1
                """)
                .params(draft, account.value())
                .query(Mandates::read)
                .optional();
    }

    /** The mandates that relatives were invited to take on a draft, and that run at {@code now}, oldest first. */
    List<Mandate> ofInvitedOn(UUID draft, Instant now) {
        return jdbc.sql("""
                select * from mandate
                where draft = ? and invitation is not null and ended_at is null and until > ? order by given_at
                """)
                .params(draft, Timestamp.from(now))
                .query(Mandates::read)
                .list();
    }

    /** The drafts that an account was invited to help with, under a mandate that runs at {@code now}. */
    Set<UUID> draftsOfInvited(AccountId account, Instant now) {
        return jdbc.sql("""
                select draft from mandate
                where account = ? and invitation is not null and ended_at is null and until > ?
                """)
                .params(account.value(), Timestamp.from(now))
                .query((row, index) -> row.getObject("draft", UUID.class))
                .set();
    }

    Optional<Mandate> find(MandateId id) {
        return jdbc.sql("select * from mandate where id = ?")
                .param(id.value())
                .query(Mandates::read)
                .optional();
    }

    /** Find one that nobody ends until the transaction does. */
    Optional<Mandate> hold(MandateId id) {
        return jdbc.sql("select * from mandate where id = ? for update")
                .param(id.value())
                .query(Mandates::read)
                .optional();
    }

    /** The mandates that mediators were given on a draft, ended or not, newest first. */
    List<Mandate> ofMediatorsOn(UUID draft) {
        return jdbc.sql("select * from mandate where draft = ? and post is not null order by given_at desc")
                .param(draft)
                .query(Mandates::read)
                .list();
    }

    /** The mandates given to who holds a post that run at {@code now}. */
    List<Mandate> runningOfPost(UUID post, Instant now) {
        return jdbc.sql("select * from mandate where post = ? and ended_at is null and until > ?")
                .params(post, Timestamp.from(now))
                .query(Mandates::read)
                .list();
    }

    /** What was agreed to, a sentence each; none where it was not kept. */
    List<String> words(MandateId id) {
        return jdbc.sql("select coalesce(words, '') from mandate where id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(words -> words.lines().toList())
                .orElse(List.of());
    }

    /** Those of an organisation that run at {@code now}, the first to end first. */
    List<Mandate> runningOf(UUID organisation, Instant now) {
        return jdbc.sql("""
                select * from mandate where organisation = ? and ended_at is null and until > ? and session is null
                order by until
                """)
                .params(organisation, Timestamp.from(now))
                .query(Mandates::read)
                .list();
    }

    /** Those that run no more at {@code now} and were not ended yet; not locked, since their sessions are to be locked first. */
    List<Mandate> overdue(Instant now) {
        return jdbc.sql("select * from mandate where ended_at is null and until <= ? order by until, id")
                .param(Timestamp.from(now))
                .query(Mandates::read)
                .list();
    }

    /**
     * Those of mediators, and of who began a draft for somebody else, that end after {@code now} and until {@code limit},
     * of which nobody was told; not of one session.
     */
    List<Mandate> toAnnounce(Instant now, Instant limit) {
        return jdbc.sql("""
                select * from mandate
                where ended_at is null and announced_at is null and invitation is null and session is null
                  and until > ? and until <= ?
                for update skip locked
                """)
                .params(Timestamp.from(now), Timestamp.from(limit))
                .query(Mandates::read)
                .list();
    }

    void announced(MandateId id, Instant now) {
        jdbc.sql("update mandate set announced_at = ? where id = ?")
                .params(Timestamp.from(now), id.value())
                .update();
    }

    /** All that run on a draft: of relatives, representatives and mediators. */
    List<Mandate> notEndedOn(UUID draft) {
        return jdbc.sql("select * from mandate where draft = ? and ended_at is null")
                .param(draft)
                .query(Mandates::read)
                .list();
    }

    /** Those that who has the mandate {@code giver} gave to others for the subject, and that were not ended. */
    List<Mandate> givenUnder(MandateId giver) {
        return jdbc.sql("select * from mandate where given_by = ? and ended_at is null")
                .param(giver.value())
                .query(Mandates::read)
                .list();
    }

    /**
     * Note that who let mediators help with a draft now acts under {@code own}: what they gave lasts no longer than that.
     *
     * @param before under which they acted; null when they acted for themselves
     */
    void giveUnder(Mandate own, @Nullable MandateId before) {
        jdbc.sql("""
                update mandate set given_by = :own, until = least(until, :until)
                where draft = :draft and post is not null and ended_at is null and given_by is not distinct from :before
                """)
                .param("own", own.id().value())
                .param("until", Timestamp.from(own.until()))
                .param("draft", own.draft())
                .param("before", before == null ? null : before.value(), Types.OTHER)
                .update();
    }

    /** Note that who let others help under {@code before} goes on under {@code own}: that help lasts as long as it did. */
    void passOn(MandateId before, MandateId own) {
        jdbc.sql("update mandate set given_by = ? where given_by = ? and ended_at is null")
                .params(own.value(), before.value())
                .update();
    }

    /** Note that who let mediators help under {@code before} turned out to be the subject, and needs no mandate. */
    void giveFreely(MandateId before) {
        jdbc.sql("update mandate set given_by = null where given_by = ? and post is not null and ended_at is null")
                .param(before.value())
                .update();
    }

    /** End one; false when it had ended. */
    boolean end(MandateId id, Instant now) {
        return jdbc.sql("update mandate set ended_at = ? where id = ? and ended_at is null")
                        .params(Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    /** End those of relatives and representatives that still run on a draft. */
    void endOn(UUID draft, Instant now) {
        jdbc.sql("update mandate set ended_at = ? where draft = ? and post is null and ended_at is null")
                .params(Timestamp.from(now), draft)
                .update();
    }

    /** Note that whom the mandates on a draft are for turned out to be {@code subject}. */
    void setSubject(UUID draft, PersonId subject) {
        jdbc.sql("update mandate set subject = ? where draft = ?")
                .params(subject.value(), draft)
                .update();
    }

    /** Give all mandates of {@code joined} to {@code kept}, who turned out to be the same person. */
    void moveTo(AccountId kept, AccountId joined) {
        jdbc.sql("update mandate set account = ? where account = ?")
                .params(kept.value(), joined.value())
                .update();
        jdbc.sql("update mandate set given_by_account = ? where given_by_account = ?")
                .params(kept.value(), joined.value())
                .update();
    }

    private static @Nullable Origin origin(ResultSet row) throws SQLException {
        var invitation = row.getObject("invitation", UUID.class);
        return invitation == null
                ? null
                : new Origin(invitation, givenBy(row), row.getObject("given_by_account", UUID.class));
    }

    private static @Nullable MandateId givenBy(ResultSet row) throws SQLException {
        var by = row.getObject("given_by", UUID.class);
        return by == null ? null : new MandateId(by);
    }

    private static Mandate read(ResultSet row, int index) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        var post = row.getObject("post", UUID.class);
        return new Mandate(
                new MandateId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("subject", UUID.class)),
                row.getObject("account", UUID.class),
                post == null
                        ? null
                        : new Helper(
                                row.getObject("organisation", UUID.class),
                                post,
                                row.getObject("session", UUID.class),
                                row.getBoolean("alone"),
                                givenBy(row)),
                origin(row),
                row.getObject("sitting", UUID.class),
                row.getObject("draft", UUID.class),
                Role.valueOf(row.getString("kind")),
                Arrays.stream(row.getString("rights").split(","))
                        .map(Right::valueOf)
                        .collect(Collectors.toSet()),
                Consent.valueOf(row.getString("consent")),
                row.getString("text_version"),
                row.getString("text_hash"),
                row.getTimestamp("given_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
