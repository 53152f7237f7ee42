package fr.coteacote.portal.mandates.carers;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.mandates.carers.CarerInvitation.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations of relatives kept in PostgreSQL, and how many codes were tried and letters asked for. */
@Repository
class CarerInvitations {

    private static final String WAITING = "outcome is null and until > :now";

    private final JdbcClient jdbc;

    CarerInvitations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Write down an invitation.
     *
     * @param codeHash null while its letter has not gone
     */
    void add(CarerInvitation invitation, byte @Nullable [] codeHash) {
        var by = invitation.origin().by();
        jdbc.sql("""
                insert into carer_invitation
                    (id, draft, kind, rights, given_by, given_by_account, consent, code_hash, given_at, until,
                     address)
                values
                    (:id, :draft, :kind, :rights, :by, :account, :consent, :hash, :given, :until, :address)
                """)
                .param("id", invitation.id().value())
                .param("draft", invitation.draft())
                .param("kind", invitation.as().name())
                .param(
                        "rights",
                        invitation.rights().stream().map(Right::name).sorted().collect(Collectors.joining(",")))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("account", invitation.origin().account(), Types.OTHER)
                .param("consent", invitation.consent().name())
                .param("hash", codeHash, Types.BINARY)
                .param("given", Timestamp.from(invitation.givenAt()))
                .param("until", Timestamp.from(invitation.until()))
                .param("address", invitation.byMail() ? invitation.address() : null, Types.VARCHAR)
                .update();
    }

    /** Those of a draft that nobody has answered, oldest first. */
    List<CarerInvitation> waitingOn(UUID draft, Instant now) {
        return jdbc.sql("select * from carer_invitation where draft = :draft and %s order by given_at"
                        .formatted(WAITING))
                .param("draft", draft)
                .param("now", Timestamp.from(now))
                .query(CarerInvitations::read)
                .list();
    }

    /** Use a code up: from now on only {@code account} may answer. */
    Optional<CarerInvitation> claim(byte[] codeHash, AccountId account, Instant now) {
        return jdbc.sql("""
                update carer_invitation set claimed_by = :account, code_hash = null
                where code_hash = :hash and %s returning *
                """.formatted(WAITING))
                .param("account", account.value())
                .param("hash", codeHash)
                .param("now", Timestamp.from(now))
                .query(CarerInvitations::read)
                .optional();
    }

    /** Let another link serve, which a letter brings: the one before does no more. */
    Optional<CarerInvitation> serveBy(InvitationId id, byte[] linkHash, Instant now) {
        return jdbc.sql("""
                update carer_invitation set code_hash = :hash
                where id = :id and address is not null and claimed_by is null and %s returning *
                """.formatted(WAITING))
                .param("hash", linkHash)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(CarerInvitations::read)
                .optional();
    }

    /** Tell whether an invitation waits for this code or link. */
    boolean serves(byte[] codeHash, Instant now) {
        return jdbc.sql("select exists (select from carer_invitation where code_hash = :hash and %s)"
                        .formatted(WAITING))
                .param("hash", codeHash)
                .param("now", Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    /** How many letters were asked for on a draft since then, whatever became of them. */
    int lettersOn(UUID draft, Instant since) {
        return jdbc.sql(
                        "select count(*) from carer_invitation where draft = ? and address is not null and given_at > ?")
                .params(draft, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** How many letters were asked for to one address since then, by whomever. */
    int lettersTo(String address, Instant since) {
        return jdbc.sql("select count(*) from carer_invitation where lower(address) = lower(?) and given_at > ?")
                .params(address, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Where the letter of an invitation went, as long as that is known. */
    Optional<String> addressOf(UUID id) {
        return jdbc.sql("select address from carer_invitation where id = ? and address is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    Optional<CarerInvitation> waiting(InvitationId id, Instant now) {
        return jdbc.sql("select * from carer_invitation where id = :id and %s".formatted(WAITING))
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query(CarerInvitations::read)
                .optional();
    }

    /** End one that waits; false when it had ended. */
    boolean end(InvitationId id, Outcome outcome, Instant now) {
        return jdbc.sql("""
                update carer_invitation set outcome = :outcome, ended_at = :now, code_hash = null
                where id = :id and %s
                """.formatted(WAITING))
                        .param("outcome", outcome.name())
                        .param("id", id.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Note that who invites under {@code before} goes on under {@code own}. */
    void passOn(MandateId before, MandateId own) {
        jdbc.sql("update carer_invitation set given_by = ? where given_by = ? and outcome is null")
                .params(own.value(), before.value())
                .update();
    }

    void withdrawOn(UUID draft, Instant now) {
        jdbc.sql("""
                update carer_invitation set outcome = 'WITHDRAWN', ended_at = :now, code_hash = null
                where draft = :draft and outcome is null
                """).param("draft", draft).param("now", Timestamp.from(now)).update();
        jdbc.sql("update carer_invitation set address = null where draft = ? and outcome = 'ACCEPTED'")
                .param(draft)
                .update();
    }

    /** Count one more code that {@code account} tries, and tell how many since {@code since}. */
    int countTry(AccountId account, Instant now, Instant since) {
        return jdbc.sql("""
                insert into carer_code_try as kept (account, since, tries) values (:account, :now, 1)
                on conflict (account) do update
                    set tries = case when kept.since < :since then 1 else kept.tries + 1 end,
                        since = case when kept.since < :since then excluded.since else kept.since end
                returning tries
                """)
                .param("account", account.value())
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** A code was right: it does not count. */
    void uncountTry(AccountId account) {
        jdbc.sql("update carer_code_try set tries = tries - 1 where account = ?")
                .param(account.value())
                .update();
    }

    /**
     * Forget tries, codes and addresses that are over.
     *
     * @param dayAgo until then letters to an address are counted
     * @param acceptedBefore whose address nobody compares any more with who came
     */
    void forget(Instant now, Instant dayAgo, Instant acceptedBefore) {
        jdbc.sql("delete from carer_code_try where since < ?")
                .param(Timestamp.from(dayAgo))
                .update();
        jdbc.sql("update carer_invitation set code_hash = null where code_hash is not null and until < ?")
                .param(Timestamp.from(now))
                .update();
        jdbc.sql("""
                update carer_invitation set address = null
                where address is not null
                  and coalesce(ended_at, until) < case when outcome = 'ACCEPTED' then cast(:accepted as timestamptz) else :day end
                """)
                .param("accepted", Timestamp.from(acceptedBefore))
                .param("day", Timestamp.from(dayAgo))
                .update();
    }

    private static CarerInvitation read(ResultSet row, int index) throws SQLException {
        var by = row.getObject("given_by", UUID.class);
        var id = row.getObject("id", UUID.class);
        var address = row.getString("address");
        return new CarerInvitation(
                new InvitationId(id),
                row.getObject("draft", UUID.class),
                Role.valueOf(row.getString("kind")),
                Arrays.stream(row.getString("rights").split(","))
                        .map(Right::valueOf)
                        .collect(Collectors.toSet()),
                new Mandate.Origin(
                        id, by == null ? null : new MandateId(by), row.getObject("given_by_account", UUID.class)),
                Consent.valueOf(row.getString("consent")),
                row.getTimestamp("given_at").toInstant(),
                row.getTimestamp("until").toInstant(),
                address == null ? "" : address,
                row.getObject("claimed_by", UUID.class));
    }
}
