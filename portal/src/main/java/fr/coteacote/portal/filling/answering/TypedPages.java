package fr.coteacote.portal.filling.answering;

import fr.coteacote.portal.filling.answering.ItemTyping.KeptItem;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was typed on pages and is not an answer yet; one sealed row for each page, or item of a page, and side. */
@Repository
class TypedPages {

    private final JdbcClient jdbc;

    TypedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TypedPage> on(DraftId draft, String page, Side side, SealedBox box) {
        return jdbc.sql("select sealed, confirmed from typed_page where draft = ? and page = ? and side = ?")
                .params(draft.value(), page, side.name())
                .query((row, index) -> new TypedPage(
                        Submission.read(box.open(row.getBytes("sealed"), context(page))), row.getBoolean("confirmed")))
                .optional();
    }

    /** All that was typed on one side of a draft, by the names under which it is kept. */
    Map<String, TypedPage> all(DraftId draft, Side side, SealedBox box) {
        var all = new LinkedHashMap<String, TypedPage>();
        jdbc.sql("select page from typed_page where draft = ? and side = ? order by page")
                .params(draft.value(), side.name())
                .query(String.class)
                .list()
                .forEach(page -> on(draft, page, side, box).ifPresent(typed -> all.put(page, typed)));
        return all;
    }

    /** What was typed for items of the group on {@code page}, the newest first. */
    List<KeptItem> items(DraftId draft, String page, Side side, SealedBox box) {
        return jdbc.sql("""
                select page, sealed, confirmed from typed_page where draft = ? and side = ? and starts_with(page, ?)
                order by typed_at desc, confirmed desc, page
                """)
                .params(draft.value(), side.name(), page + "/")
                .query((row, index) -> new KeptItem(
                        Integer.parseInt(row.getString("page").substring(page.length() + 1)),
                        new TypedPage(
                                Submission.read(box.open(row.getBytes("sealed"), context(row.getString("page")))),
                                row.getBoolean("confirmed"))))
                .list();
    }

    void keep(DraftId draft, String page, Side side, TypedPage typed, Instant now, SealedBox box) {
        jdbc.sql("""
                insert into typed_page (draft, page, side, sealed, confirmed, typed_at) values (?, ?, ?, ?, ?, ?)
                on conflict (draft, page, side) do update
                    set sealed = excluded.sealed, confirmed = excluded.confirmed, typed_at = excluded.typed_at
                """)
                .params(
                        draft.value(),
                        page,
                        side.name(),
                        box.seal(typed.submission().write(), context(page)),
                        typed.confirmed(),
                        Timestamp.from(now))
                .update();
    }

    /**
     * Give the user what the mediator typed under {@code name}, where the user has nothing under the name that it gets.
     *
     * <p>A change of the row: a new one would wait for the draft, which who writes locks before the session.
     */
    void give(DraftId draft, String name, String given, TypedPage typed, SealedBox box) {
        jdbc.sql("""
                update typed_page set side = 'USER', page = ?, sealed = ?
                where draft = ? and page = ? and side = 'MEDIATOR'
                """)
                .params(given, box.seal(typed.submission().write(), context(given)), draft.value(), name)
                .update();
    }

    void forget(DraftId draft, String page, Side side) {
        jdbc.sql("delete from typed_page where draft = ? and page = ? and side = ?")
                .params(draft.value(), page, side.name())
                .update();
    }

    /** Forget all that was typed on one side of a draft. */
    void forgetAll(DraftId draft, Side side) {
        jdbc.sql("delete from typed_page where draft = ? and side = ?")
                .params(draft.value(), side.name())
                .update();
    }

    private static String context(String page) {
        return "typed:" + page;
    }

    /**
     * What was typed on one page.
     *
     * @param confirmed whether "Continuer" was pressed: then what is wrong with it is shown
     */
    record TypedPage(Submission submission, boolean confirmed) {}
}
