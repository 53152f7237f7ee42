package fr.coteacote.portal.identity.filecodes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The keys of files kept in PostgreSQL, as hashes. */
@Repository
class FileKeyRecords {

    private final JdbcClient jdbc;

    FileKeyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keep a key; it takes the place of an older one for the same address.
     *
     * <p>What was asked for the file before counts no more: who used up its messages cannot keep others from coming back.
     */
    @Transactional
    void keep(UUID file, byte[] code, byte[] email, Instant at) {
        jdbc.sql("""
                insert into file_key (id, file, code_hash, email_hash, created)
                values (:id, :file, :code, :email, :at)
                on conflict (file, email_hash) do update set code_hash = excluded.code_hash, created = excluded.created
                """)
                .param("id", UUID.randomUUID())
                .param("file", file)
                .param("code", code)
                .param("email", email)
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql("delete from one_time_code where file = :file")
                .param("file", file)
                .update();
    }

    Optional<Key> find(byte[] code, byte[] email) {
        return jdbc.sql("select id, file from file_key where code_hash = :code and email_hash = :email")
                .param("code", code)
                .param("email", email)
                .query((row, _) -> new Key(row.getObject("id", UUID.class), row.getObject("file", UUID.class)))
                .optional();
    }

    boolean exist(UUID file) {
        return jdbc.sql("select exists (select from file_key where file = ?)")
                .param(file)
                .query(Boolean.class)
                .single();
    }

    /**
     * Begin a one-time code, unless too many were asked for the same file.
     *
     * @param most how many may have been asked after each of these instants
     */
    @Transactional
    boolean begin(Key key, UUID id, byte[] code, Instant now, Instant expires, Map<Instant, Integer> most) {
        jdbc.sql("select id from file_key where file = :file for update")
                .param("file", key.file())
                .query(UUID.class)
                .list();
        if (most.entrySet().stream().anyMatch(limit -> asked(key.file(), limit.getKey()) >= limit.getValue())) {
            return false;
        }
        jdbc.sql("""
                insert into one_time_code (id, file_key, file, code_hash, asked, expires, tries)
                values (:id, :key, :file, :code, :now, :expires, 0)
                """)
                .param("id", id)
                .param("key", key.id())
                .param("file", key.file())
                .param("code", code)
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expires))
                .update();
        return true;
    }

    private int asked(UUID file, Instant since) {
        return jdbc.sql("select count(*) from one_time_code where file = :file and asked > :since")
                .param("file", file)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /** Count a try of the last one-time code of a file; empty when there is none that may be tried. */
    Optional<Trial> tryLast(byte[] fileCode, Instant now, int most) {
        return jdbc.sql("""
                        update one_time_code set tries = tries + 1
                        where id = (select o.id from one_time_code o join file_key k on k.id = o.file_key
                                    where k.code_hash = :code order by o.asked desc limit 1)
                          and used is null and expires > :now and tries < :most
                        returning id, file, code_hash
                        """)
                .param("code", fileCode)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, _) -> new Trial(
                        row.getObject("id", UUID.class),
                        row.getObject("file", UUID.class),
                        HexFormat.of().formatHex(row.getBytes("code_hash"))))
                .optional();
    }

    /** Use up a one-time code; false when somebody else just did. */
    boolean use(UUID id, Instant at) {
        return jdbc.sql("update one_time_code set used = :at where id = :id and used is null")
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    void forget(UUID file) {
        jdbc.sql("delete from file_key where file = :file").param("file", file).update();
    }

    /** Forget the one-time codes asked before {@code limit}. */
    void forget(Instant limit) {
        jdbc.sql("delete from one_time_code where asked < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }

    /** A key of a file. */
    record Key(UUID id, UUID file) {}

    /**
     * A one-time code that may be tried.
     *
     * @param hash of the right code, in hexadecimal
     */
    record Trial(UUID id, UUID file, String hash) {}
}
