package fr.coteacote.portal.organisations;

import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.Professionals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The posts kept in PostgreSQL; names are asked of those who know them. */
@Repository
class PostRecords {

    private static final String SELECT = """
            select p.id as post, p.professional, p.role, p.since, p.until, p.stands_in_for, p.reason, o.*
            from post p join organisation o on o.id = p.organisation
            """;
    private static final String RUNNING = " p.since <= :now and (p.until is null or p.until > :now) ";
    private static final String OLDEST_FIRST = " order by p.since, p.id";

    private final JdbcClient jdbc;
    private final Professionals professionals;

    PostRecords(JdbcClient jdbc, Professionals professionals) {
        this.jdbc = jdbc;
        this.professionals = professionals;
    }

    Optional<Post> find(PostId id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Find the posts of somebody that run at {@code now}, oldest first. */
    List<Post> running(ProfessionalId professional, Instant now) {
        return jdbc.sql(SELECT + "where p.professional = :professional and" + RUNNING + OLDEST_FIRST)
                .param("professional", professional.value())
                .param("now", Timestamp.from(now))
                .query(this::read)
                .list();
    }

    boolean hasAdministrator(Instant now) {
        return jdbc.sql("select count(*) from post p where p.role = 'ADMINISTRATOR' and" + RUNNING)
                        .param("now", Timestamp.from(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Tell whether somebody holds a post, or will. */
    boolean hasAny(ProfessionalId professional, Instant now) {
        return jdbc.sql("""
                        select count(*) from post
                        where professional = :professional and (until is null or until > greatest(since, :now))
                        """)
                        .param("professional", professional.value())
                        .param("now", Timestamp.from(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Tell whether somebody was given a post since {@code then} that has not ended. */
    boolean hasGivenSince(ProfessionalId professional, Instant then, Instant now) {
        return jdbc.sql("""
                        select count(*) from post
                        where professional = :professional and since > :then and (until is null or until > greatest(since, :now))
                        """)
                        .param("professional", professional.value())
                        .param("then", Timestamp.from(then))
                        .param("now", Timestamp.from(now))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Find the posts of an organisation that have not ended at {@code now}, oldest first; some may not have begun. */
    List<Post> notEnded(OrganisationId organisation, Instant now) {
        return jdbc.sql(SELECT
                        + "where p.organisation = :organisation and (p.until is null or p.until > greatest(p.since, :now))"
                        + OLDEST_FIRST)
                .param("organisation", organisation.value())
                .param("now", Timestamp.from(now))
                .query(this::read)
                .list();
    }

    /** Find the posts whose end fell after {@code since} and not after {@code now}. */
    List<PostId> endedBetween(Instant since, Instant now) {
        return jdbc.sql("select id from post where until > :since and until <= :now")
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new PostId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Up to when the ends of posts were told by whichever node looked last; empty when none ever did. */
    Optional<Instant> endsToldUntil() {
        return jdbc.sql("select until from post_ends_told")
                .query((row, _) -> row.getTimestamp("until").toInstant())
                .optional();
    }

    void endsAreTold(Instant until) {
        jdbc.sql("""
                insert into post_ends_told (until) values (:until)
                on conflict (only_row) do update set until = excluded.until
                """).param("until", Timestamp.from(until)).update();
    }

    void insert(Post post, @Nullable ProfessionalId by) {
        var until = post.until();
        var reason = post.reason();
        jdbc.sql("""
                insert into post (id, professional, organisation, role, since, until, stands_in_for, reason, given_by)
                values (:id, :professional, :organisation, :role, :since, :until, :stands_in_for, :reason, :by)
                """)
                .param("id", post.id().value())
                .param("professional", post.professional().value())
                .param("organisation", post.organisation().id().value())
                .param("role", post.role().name())
                .param("since", Timestamp.from(post.from()))
                .param("until", until == null ? null : Timestamp.from(until), Types.TIMESTAMP)
                .param("stands_in_for", post.standsIn().map(PostId::value).orElse(null), Types.OTHER)
                .param("reason", reason == null ? null : reason.name(), Types.VARCHAR)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
    }

    /** End a post, and those who stand in for it; one that has not begun ends where it would have begun. */
    List<PostId> end(PostId id, Instant now) {
        return jdbc.sql("""
                        update post set until = greatest(since, :now)
                        where (id = :id or stands_in_for = :id) and (until is null or until > greatest(since, :now))
                        returning id
                        """)
                .param("id", id.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new PostId(row.getObject("id", UUID.class)))
                .list();
    }

    private Post read(ResultSet row, int number) throws SQLException {
        var professional = new ProfessionalId(row.getObject("professional", UUID.class));
        var until = row.getTimestamp("until");
        var standsInFor = row.getObject("stands_in_for", UUID.class);
        var reason = row.getString("reason");
        return new Post(
                new PostId(row.getObject("post", UUID.class)),
                professional,
                professionals.find(professional).map(Professional::name).orElse(""),
                Organisations.read(row, number),
                PostRole.valueOf(row.getString("role")),
                row.getTimestamp("since").toInstant(),
                until == null ? null : until.toInstant(),
                standsInFor == null ? null : new PostId(standsInFor),
                reason == null ? null : Absence.valueOf(reason));
    }
}
