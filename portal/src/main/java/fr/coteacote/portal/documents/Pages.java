package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.pages.Checked;
import fr.coteacote.portal.documents.pages.Content;
import fr.coteacote.portal.documents.pages.FileKind;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pages kept in PostgreSQL, sealed with the key of their draft. */
@Repository
class Pages {

    private static final String SHOWN = "select id, document, place, kind, size, added_at, checked, sealed_name";

    private final JdbcClient database;

    Pages(JdbcClient database) {
        this.database = database;
    }

    /** Let the pages of {@code draft} change in one transaction at a time, so that limits and places hold. */
    void lock(UUID draft) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:draft, 7602))")
                .param("draft", draft.toString())
                .query((_, _) -> true)
                .single();
    }

    void append(UUID draft, Page page, byte[] content, SealedBox box) {
        database.sql("""
                        insert into document_page
                            (id, draft, document, place, kind, size, added_at, checked, sealed_name, content)
                        values (:id, :draft, :document, :place, :kind, :size, :added, :checked, :name, :content)
                        """)
                .param("id", page.id())
                .param("draft", draft)
                .param("document", page.document())
                .param("place", page.place())
                .param("kind", page.kind().name())
                .param("size", page.size())
                .param("added", OffsetDateTime.ofInstant(page.addedAt(), ZoneOffset.UTC))
                .param("checked", page.checked().name())
                .param("name", box.seal(page.name(), namePlace(page.id())))
                .param("content", box.seal(content, contentPlace(page.id())))
                .update();
    }

    List<Page> of(UUID draft, SealedBox box) {
        return database.sql(SHOWN + " from document_page where draft = :draft order by document, place")
                .param("draft", draft)
                .query((row, _) -> page(row, box))
                .list();
    }

    /** The content of a page; empty when there is no such page, or its content was thrown away. */
    Optional<Content> content(UUID draft, String document, UUID page, SealedBox box) {
        return database.sql(SHOWN + """
                        , content from document_page
                        where draft = :draft and document = :document and id = :page and checked <> 'INFECTED'
                        """)
                .param("draft", draft)
                .param("document", document)
                .param("page", page)
                .query((row, _) ->
                        new Content(page(row, box), box.openBytes(row.getBytes("content"), contentPlace(page))))
                .optional();
    }

    long weight(UUID draft) {
        return database.sql("select coalesce(sum(size), 0) from document_page where draft = :draft")
                .param("draft", draft)
                .query(Long.class)
                .single();
    }

    void put(UUID page, int place) {
        database.sql("update document_page set place = :place where id = :page")
                .param("place", place)
                .param("page", page)
                .update();
    }

    void remove(UUID page) {
        database.sql("delete from document_page where id = :page")
                .param("page", page)
                .update();
    }

    void removeAll(UUID draft) {
        database.sql("delete from document_page where draft = :draft")
                .param("draft", draft)
                .update();
    }

    /** Pages that no antivirus has seen yet, oldest first. */
    List<Unseen> unseen(int most) {
        return database.sql("""
                        select id, draft, document from document_page
                        where checked in ('WAITING', 'WITHOUT_SCANNER') order by added_at, id limit :most
                        """)
                .param("most", most)
                .query((row, _) -> new Unseen(
                        row.getObject("draft", UUID.class), row.getString("document"), row.getObject("id", UUID.class)))
                .list();
    }

    /** Note that no virus was found. */
    void clear(UUID page) {
        database.sql("update document_page set checked = 'CLEAN' where id = :page and checked <> 'INFECTED'")
                .param("page", page)
                .update();
    }

    /**
     * Throw the content of a page away; its line stays, to say why.
     *
     * @return false when somebody took the page away meanwhile, or another node was faster
     */
    boolean condemn(UUID page) {
        return database.sql("""
                        update document_page set checked = 'INFECTED', content = '', size = 0
                        where id = :page and checked <> 'INFECTED'
                        """).param("page", page).update() == 1;
    }

    /** A page that no antivirus has seen. */
    record Unseen(UUID draft, String document, UUID page) {}

    private static Page page(ResultSet row, SealedBox box) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Page(
                id,
                row.getString("document"),
                row.getInt("place"),
                box.open(row.getBytes("sealed_name"), namePlace(id)),
                FileKind.valueOf(row.getString("kind")),
                row.getInt("size"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                Checked.valueOf(row.getString("checked")));
    }

    private static String namePlace(UUID page) {
        return "document-name/" + page;
    }

    private static String contentPlace(UUID page) {
        return "document/" + page;
    }
}
