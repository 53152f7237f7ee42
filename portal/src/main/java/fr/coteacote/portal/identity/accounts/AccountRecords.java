package fr.coteacote.portal.identity.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts kept in PostgreSQL. */
@Repository
class AccountRecords {

    private static final String SELECT = """
            select a.*, array(select sub from account_sub s where s.account = a.id) as subs
            from account a
            """;

    private final JdbcClient jdbc;

    AccountRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Let whoever else logs in by {@code sub}, or with the same pivot data, wait until this transaction has ended: two first
     * log-ins at once would not see each other, and open two accounts.
     */
    void oneAfterTheOther(String sub, String pivot) {
        // Everybody asks for the sub first, so that no two wait for each other.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7605))")
                .param(sub)
                .query((row, index) -> 1)
                .list();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 7606))")
                .param(pivot)
                .query((row, index) -> 1)
                .list();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(SELECT + "where a.id = :id")
                .param("id", id.value())
                .query(AccountRecords::read)
                .optional();
    }

    Optional<Account> findBySub(String sub) {
        return jdbc.sql(SELECT + "where a.id = (select account from account_sub where sub = :sub)")
                .param("sub", sub)
                .query(AccountRecords::read)
                .optional();
    }

    List<Account> findByPivot(String pivot) {
        return jdbc.sql(SELECT + "where a.pivot = :pivot")
                .param("pivot", pivot)
                .query(AccountRecords::read)
                .list();
    }

    /** Find those born on the same day, and those of the same names: nobody else can differ by one datum only. */
    List<Account> findAlike(CivilStatus status) {
        return jdbc.sql(SELECT + """
                        where split_part(a.pivot, '|', 4) = split_part(:pivot, '|', 4)
                           or (split_part(a.pivot, '|', 1) = split_part(:pivot, '|', 1)
                               and split_part(a.pivot, '|', 2) = split_part(:pivot, '|', 2))
                        """)
                .param("pivot", status.pivot())
                .query(AccountRecords::read)
                .list();
    }

    void insert(Account account) {
        jdbc.sql("""
                insert into account (id, created, level, civil_status_at, family_name, usual_name, given_names, gender,
                    birth_date, birth_date_received, birth_place, birth_country, pivot, email, phone, discreet)
                values (:id, :at, :level, :at, :family_name, :usual_name, :given_names, :gender,
                    :birth_date, :birth_date_received, :birth_place, :birth_country, :pivot, :email, :phone, :discreet)
                """)
                .param("id", account.id().value())
                .param("at", Timestamp.from(account.civilStatusAt()))
                .param("level", account.level().name())
                .param("email", account.contact().email())
                .param("phone", account.contact().phone())
                .param("discreet", account.discreet())
                .params(columns(account.civilStatus()))
                .update();
    }

    void update(AccountId id, CivilStatus status, AssuranceLevel level, Instant at) {
        jdbc.sql("""
                update account set level = :level, civil_status_at = :at, family_name = :family_name,
                    usual_name = :usual_name, given_names = :given_names, gender = :gender, birth_date = :birth_date,
                    birth_date_received = :birth_date_received, birth_place = :birth_place,
                    birth_country = :birth_country, pivot = :pivot
                where id = :id
                """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("level", level.name())
                .params(columns(status))
                .update();
    }

    void update(AccountId id, Contact contact) {
        jdbc.sql("update account set email = :email, phone = :phone where id = :id")
                .param("id", id.value())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .update();
    }

    void update(AccountId id, boolean discreet) {
        jdbc.sql("update account set discreet = :discreet where id = :id")
                .param("id", id.value())
                .param("discreet", discreet)
                .update();
    }

    /** Note that {@code sub} was seen; a new one is added to those of the account. */
    void noteSub(AccountId id, String sub, Instant at) {
        jdbc.sql("""
                insert into account_sub (sub, account, since, last_seen) values (:sub, :account, :at, :at)
                on conflict (sub) do update set last_seen = excluded.last_seen
                """)
                .param("sub", sub)
                .param("account", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    void noteResemblance(AccountId recent, AccountId known, List<String> differs, Instant at) {
        jdbc.sql("""
                insert into account_resemblance (recent, known, differs, noticed)
                values (:recent, :known, :differs, :at)
                """)
                .param("recent", recent.value())
                .param("known", known.value())
                .param("differs", String.join(" ", differs))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Give all that this module knows of {@code joined} to {@code kept}, and forget {@code joined}. */
    void join(AccountId kept, AccountId joined) {
        List.of(
                        "update account_sub set account = :kept where account = :joined",
                        "update sitting set account = :kept where account = :joined",
                        "delete from account_resemblance where recent = :joined or known = :joined",
                        "delete from account where id = :joined")
                .forEach(sql -> jdbc.sql(sql)
                        .param("kept", kept.value())
                        .param("joined", joined.value())
                        .update());
    }

    private static Map<String, Object> columns(CivilStatus status) {
        return Map.of(
                "family_name", status.familyName(),
                "usual_name", status.usualName(),
                "given_names", status.givenNames(),
                "gender", status.gender(),
                "birth_date", status.birthDate().known(),
                "birth_date_received", status.birthDate().received(),
                "birth_place", status.birthPlace(),
                "birth_country", status.birthCountry(),
                "pivot", status.pivot());
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                texts(row, "subs"),
                new CivilStatus(
                        row.getString("family_name"),
                        row.getString("usual_name"),
                        row.getString("given_names"),
                        row.getString("gender"),
                        BirthDate.parse(row.getString("birth_date_received")).orElseThrow(),
                        row.getString("birth_place"),
                        row.getString("birth_country")),
                AssuranceLevel.valueOf(row.getString("level")),
                row.getTimestamp("civil_status_at").toInstant(),
                new Contact(row.getString("email"), row.getString("phone")),
                row.getBoolean("discreet"));
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return new HashSet<>(List.of((String[]) row.getArray(column).getArray()));
    }
}
