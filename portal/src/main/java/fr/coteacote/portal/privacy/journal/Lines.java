package fr.coteacote.portal.privacy.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the journal in PostgreSQL, which numbers and chains them itself. */
@Repository
class Lines {

    private final JdbcClient database;

    Lines(JdbcClient database) {
        this.database = database;
    }

    void append(Entry entry, Instant at) {
        database.sql("""
                        insert into journal_line (file, act, author_kind, author, role, detail, at)
                        values (:file, :act, :kind, :author, :role, :detail, :at)
                        """)
                .param("file", entry.about().file())
                .param("act", entry.act().name())
                .param("kind", entry.author().kind().name())
                .param("author", entry.author().id())
                .param("role", entry.author().role().name())
                .param("detail", entry.about().detail())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Whether {@code entry} is among the last lines of its file that are of the same act, and not older than {@code since}. */
    boolean endWith(Entry entry, Instant since) {
        return database.sql("""
                        select exists (
                            select from journal_line line
                            where file = :file and act = :act and author_kind = :kind and author = :author and role = :role
                              and detail = :detail and at >= :since
                              and not exists (
                                  select from journal_line later
                                  where later.file = line.file and later.number > line.number and later.act <> line.act))
                        """)
                .param("file", entry.about().file())
                .param("act", entry.act().name())
                .param("kind", entry.author().kind().name())
                .param("author", entry.author().id())
                .param("role", entry.author().role().name())
                .param("detail", entry.about().detail())
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    List<Line> of(UUID file) {
        return database.sql("select * from journal_line where file = :file order by number")
                .param("file", file)
                .query(Lines::line)
                .list();
    }

    List<Line> by(UUID professional, Instant since, int most) {
        return database.sql("""
                        select * from journal_line
                        where author = :author and author_kind = 'PROFESSIONAL' and at >= :since
                          and not exists (
                              select from journal_line begun
                              where begun.file = journal_line.file and begun.act = 'TRAINING_BEGUN')
                        order by at desc, file, number desc limit :most
                        """)
                .param("author", professional)
                .param("since", OffsetDateTime.ofInstant(since, ZoneOffset.UTC))
                .param("most", most)
                .query(Lines::line)
                .list();
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        var author = new Author(
                Author.Kind.valueOf(row.getString("author_kind")),
                row.getObject("author", UUID.class),
                Role.valueOf(row.getString("role")));
        var about = new About(row.getObject("file", UUID.class), row.getString("detail"));
        return new Line(
                row.getInt("number"),
                new Entry(Act.valueOf(row.getString("act")), author, about),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("hash"));
    }
}
