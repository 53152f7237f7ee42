package fr.coteacote.portal.filling.answering;

import fr.coteacote.portal.filling.answering.ItemTyping.KeptItem;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was typed on pages and is not an answer yet: a sealed row for each page, or item of a page, and side; and one for each
 * text more that somebody typed on the same side without having seen the others.
 */
@Repository
class TypedPages {

    /** Between the name of a page and the number of a text more. */
    private static final String MORE = "~";

    private static final int MOST = 5;

    private final JdbcClient jdbc;

    TypedPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The texts that were typed on {@code page}, the newest first. */
    List<KeptText> on(DraftId draft, String page, Side side, SealedBox box) {
        return jdbc.sql("""
                select page, sealed, confirmed from typed_page
                where draft = ? and side = ? and (page = ? or starts_with(page, ?))
                order by typed_at desc, page
                """)
                .params(draft.value(), side.name(), page, page + MORE)
                .query((row, index) -> text(row, box))
                .list();
    }

    private static KeptText text(ResultSet row, SealedBox box) throws SQLException {
        var name = row.getString("page");
        return new KeptText(
                name,
                new TypedPage(
                        Submission.read(box.open(row.getBytes("sealed"), context(name))), row.getBoolean("confirmed")));
    }

    /** The name for one text more beside {@code kept}, of {@code page}; that of the oldest one when there are too many. */
    static String nameBeside(List<KeptText> kept, String page) {
        return Stream.concat(Stream.of(page), IntStream.rangeClosed(2, MOST).mapToObj(more -> page + MORE + more))
                .filter(free -> kept.stream().noneMatch(one -> one.name().equals(free)))
                .findFirst()
                .orElseGet(() -> kept.getLast().name());
    }

    /** The page of what is kept under {@code name}. */
    static String pageOf(String name) {
        return name.contains(MORE) ? name.substring(0, name.indexOf(MORE)) : name;
    }

    /** All that was typed on one side of a draft. */
    List<KeptText> all(DraftId draft, Side side, SealedBox box) {
        return jdbc.sql("select page, sealed, confirmed from typed_page where draft = ? and side = ? order by page")
                .params(draft.value(), side.name())
                .query((row, index) -> text(row, box))
                .list();
    }

    /** What was typed for items of the group on {@code page}, the newest first. */
    List<KeptItem> items(DraftId draft, String page, Side side, SealedBox box) {
        return jdbc
                .sql("""
                select page, sealed, confirmed from typed_page where draft = ? and side = ? and starts_with(page, ?)
                order by typed_at desc, confirmed desc, page
                """)
                .params(draft.value(), side.name(), page + "/")
                .query((row, index) -> text(row, box))
                .list()
                .stream()
                .map(text -> new KeptItem(Integer.parseInt(text.name().substring(page.length() + 1)), text.typed()))
                .toList();
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

    /**
     * One text that was typed on a page.
     *
     * @param name under which it is kept
     */
    record KeptText(String name, TypedPage typed) {

        Submission submission() {
            return typed.submission();
        }
    }
}
