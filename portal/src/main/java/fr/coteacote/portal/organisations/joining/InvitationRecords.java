package fr.coteacote.portal.organisations.joining;

import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.organisations.Absence;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.StandIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The invitations kept in PostgreSQL. */
@Repository
class InvitationRecords {

    private final JdbcClient jdbc;

    InvitationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Invitation invitation, byte[] tokenHash, Instant now) {
        var wish = invitation.wish();
        var standIn = wish.standIn();
        var by = invitation.by();
        jdbc.sql("""
                insert into invitation (id, token_hash, organisation, role, stands_in_for, first_day, last_day, reason,
                    given_name, usual_name, email, invited_by, sent, expires)
                values (:id, :hash, :organisation, :role, :away, :first, :last, :reason,
                    :given_name, :usual_name, :email, :by, :now, :expires)
                """)
                .param("id", invitation.id())
                .param("hash", tokenHash)
                .param("organisation", wish.organisation().value())
                .param("role", wish.role().name())
                .param("away", standIn == null ? null : standIn.away().value(), Types.OTHER)
                .param("first", standIn == null ? null : standIn.first(), Types.DATE)
                .param("last", standIn == null ? null : standIn.last(), Types.DATE)
                .param("reason", standIn == null ? null : standIn.reason().name(), Types.VARCHAR)
                .param("given_name", invitation.invitee().givenName())
                .param("usual_name", invitation.invitee().usualName())
                .param("email", invitation.invitee().email())
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(invitation.expires()))
                .update();
    }

    /** Find the invitation of a link, whatever has become of it. */
    Optional<Kept> find(byte[] tokenHash) {
        return jdbc.sql("select * from invitation where token_hash = :hash")
                .param("hash", tokenHash)
                .query((row, number) -> new Kept(
                        read(row, number), row.getTimestamp("used") != null, row.getTimestamp("withdrawn") != null))
                .optional();
    }

    List<Invitation> openOf(OrganisationId organisation, Instant now) {
        return jdbc.sql("""
                        select * from invitation
                        where organisation = :organisation and used is null and withdrawn is null and expires > :now
                        order by sent
                        """)
                .param("organisation", organisation.value())
                .param("now", Timestamp.from(now))
                .query(InvitationRecords::read)
                .list();
    }

    /** Use an invitation; tells whether nobody has used it, or taken it back, before. */
    boolean use(UUID id, Instant now) {
        return jdbc.sql("update invitation set used = :now where id = :id and used is null and withdrawn is null")
                        .param("id", id)
                        .param("now", Timestamp.from(now))
                        .update()
                > 0;
    }

    /** Take an open invitation back; tells whether nobody has used it, or taken it back, before. */
    boolean withdraw(UUID id, Instant now) {
        return jdbc.sql("""
                        update invitation set withdrawn = :now
                        where id = :id and used is null and withdrawn is null and expires > :now
                        """).param("id", id).param("now", Timestamp.from(now)).update() > 0;
    }

    void forgetPeople(Instant limit) {
        jdbc.sql("""
                update invitation set given_name = '', usual_name = '', email = ''
                where email <> '' and coalesce(used, withdrawn, expires) < :limit
                """).param("limit", Timestamp.from(limit)).update();
    }

    /** An invitation, and whether somebody has used it, or taken it back. */
    record Kept(Invitation invitation, boolean used, boolean withdrawn) {}

    private static Invitation read(ResultSet row, int number) throws SQLException {
        var role = PostRole.valueOf(row.getString("role"));
        var by = row.getObject("invited_by", UUID.class);
        return new Invitation(
                row.getObject("id", UUID.class),
                new Invitee(row.getString("given_name"), row.getString("usual_name"), row.getString("email")),
                new Wish(
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        role,
                        role == PostRole.STAND_IN ? standIn(row) : null),
                by == null ? null : new ProfessionalId(by),
                row.getTimestamp("expires").toInstant());
    }

    private static @Nullable StandIn standIn(ResultSet row) throws SQLException {
        return new StandIn(
                new PostId(row.getObject("stands_in_for", UUID.class)),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Absence.valueOf(row.getString("reason")));
    }
}
