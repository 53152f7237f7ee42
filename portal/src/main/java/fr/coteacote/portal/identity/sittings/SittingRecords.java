package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sittings kept in PostgreSQL. */
@Repository
class SittingRecords {

    private static final String SELECT = """
            select s.*, array(select file from sitting_file f where f.sitting = s.id) as files
            from sitting s
            where s.ended is null and s.last_seen > :since
            """;

    /** While it lives, and for a while after it lapsed or was ended. */
    private static final String MAY_STILL_LEAVE = """
            s.id_token is not null and coalesce(s.ended, s.last_seen) > case
                when s.ended is not null and s.professional is null then cast(:ended_since as timestamptz)
                else cast(:since as timestamptz) end
            """;

    private final JdbcClient jdbc;

    SittingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Find a sitting that has not ended and was seen after {@code since}. */
    Optional<Sitting> find(SittingId id, Instant since) {
        return jdbc.sql(SELECT + "and s.id = :id")
                .param("id", id.value())
                .param("since", Timestamp.from(since))
                .query(SittingRecords::read)
                .optional();
    }

    /** Find the sitting of a cookie that has not ended and was seen after {@code since}. */
    Optional<Sitting> find(OpaqueToken token, Instant since) {
        return jdbc.sql(SELECT + "and s.token_hash = :hash")
                .param("hash", token.hash())
                .param("since", Timestamp.from(since))
                .query(SittingRecords::read)
                .optional();
    }

    void insert(Sitting sitting, OpaqueToken token) {
        jdbc.sql("""
                insert into sitting (id, token_hash, account, professional, level, provider, second_factor,
                    shared_device, created, last_seen)
                values (:id, :hash, :account, :professional, :level, :provider, :second_factor, :shared,
                    :created, :seen)
                """)
                .param("id", sitting.id().value())
                .param("hash", token.hash())
                .param("account", valueOf(sitting.account(), AccountId::value), Types.OTHER)
                .param("professional", valueOf(sitting.professional(), ProfessionalId::value), Types.OTHER)
                .param("level", sitting.level().name())
                .param("provider", sitting.provider())
                .param("second_factor", sitting.secondFactor())
                .param("shared", sitting.sharedDevice())
                .param("created", Timestamp.from(sitting.created()))
                .param("seen", Timestamp.from(sitting.lastSeen()))
                .update();
        sitting.files().forEach(file -> grant(sitting.id(), file, sitting.created()));
    }

    private static <T> @Nullable UUID valueOf(@Nullable T id, Function<T, UUID> value) {
        return id == null ? null : value.apply(id);
    }

    void keepIdToken(SittingId id, byte[] sealed) {
        jdbc.sql("update sitting set id_token = :token where id = :id")
                .param("token", sealed)
                .param("id", id.value())
                .update();
    }

    /** Let who leaves {@code id} leave the provider of {@code before} too. */
    void leaveToo(SittingId id, SittingId before) {
        jdbc.sql("update sitting set leaves_too = :before where id = :id")
                .param("before", before.value())
                .param("id", id.value())
                .update();
    }

    /** Let a sitting be known by {@code token} from now on. */
    void rename(SittingId id, OpaqueToken token) {
        jdbc.sql("update sitting set token_hash = :hash where id = :id")
                .param("hash", token.hash())
                .param("id", id.value())
                .update();
    }

    /**
     * Find the id tokens of a cookie, whether its sitting lives, lapsed or was ended, and of the sittings to leave with it:
     * in the order in which to leave.
     *
     * @param since when it was seen, or when a professional's was ended
     * @param endedSince when a citizen's was ended
     */
    List<SealedIdToken> idTokens(OpaqueToken token, Instant since, Instant endedSince) {
        return jdbc.sql("""
                        with recursive chain as (
                            select *, 0 as place from sitting where token_hash = :hash
                            union all
                            select earlier.*, later.place + 1 from sitting earlier join chain later on earlier.id = later.leaves_too)
                        select s.id, s.provider, s.id_token from chain s where
                        """ + MAY_STILL_LEAVE + " order by s.place")
                .param("hash", token.hash())
                .param("since", Timestamp.from(since))
                .param("ended_since", Timestamp.from(endedSince))
                .query((row, _) -> new SealedIdToken(
                        new SittingId(row.getObject("id", UUID.class)),
                        row.getString("provider"),
                        row.getBytes("id_token")))
                .list();
    }

    /** Erase the id tokens with which nobody may leave any more. */
    void forgetIdTokens(Instant since, Instant endedSince) {
        jdbc.sql("update sitting s set id_token = null where s.id_token is not null and not (" + MAY_STILL_LEAVE + ")")
                .param("since", Timestamp.from(since))
                .param("ended_since", Timestamp.from(endedSince))
                .update();
    }

    /** Note that two proofs were shown, and let the sitting be known by {@code token} from now on. */
    void raise(SittingId id, OpaqueToken token) {
        jdbc.sql("update sitting set second_factor = true, token_hash = :hash where id = :id and ended is null")
                .param("hash", token.hash())
                .param("id", id.value())
                .update();
    }

    void grant(SittingId id, UUID file, Instant at) {
        jdbc.sql("""
                insert into sitting_file (sitting, file, granted) values (:sitting, :file, :at)
                on conflict do nothing
                """)
                .param("sitting", id.value())
                .param("file", file)
                .param("at", Timestamp.from(at))
                .update();
    }

    void touch(SittingId id, Instant at) {
        jdbc.sql("update sitting set last_seen = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void shareDevice(SittingId id, boolean shared) {
        jdbc.sql("update sitting set shared_device = :shared where id = :id")
                .param("shared", shared)
                .param("id", id.value())
                .update();
    }

    void end(SittingId id, Instant at) {
        jdbc.sql("update sitting set ended = :at where id = :id and ended is null")
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .update();
    }

    void endAll(AccountId account, Instant at) {
        jdbc.sql("update sitting set ended = :at where account = :account and ended is null")
                .param("at", Timestamp.from(at))
                .param("account", account.value())
                .update();
    }

    /** Find the sittings of a professional that have not ended and were seen after {@code since}. */
    List<Sitting> of(ProfessionalId professional, Instant since) {
        return jdbc.sql(SELECT + "and s.professional = :professional")
                .param("professional", professional.value())
                .param("since", Timestamp.from(since))
                .query(SittingRecords::read)
                .list();
    }

    /** Forget the sittings that nobody has used since {@code limit}. */
    int forget(Instant limit) {
        return jdbc.sql("delete from sitting where last_seen < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }

    private static Sitting read(ResultSet row, int number) throws SQLException {
        return new Sitting(
                new SittingId(row.getObject("id", UUID.class)),
                idOf(row, "account", AccountId::new),
                idOf(row, "professional", ProfessionalId::new),
                AssuranceLevel.valueOf(row.getString("level")),
                row.getString("provider"),
                row.getBoolean("second_factor"),
                Set.of((UUID[]) row.getArray("files").getArray()),
                row.getBoolean("shared_device"),
                row.getTimestamp("created").toInstant(),
                row.getTimestamp("last_seen").toInstant());
    }

    /** An id token as it is kept. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    record SealedIdToken(SittingId sitting, String provider, byte[] sealed) {}

    private static <T> @Nullable T idOf(ResultSet row, String column, Function<UUID, T> id) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : id.apply(value);
    }
}
