package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.ValueJson;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The confirmed answers of drafts: one sealed row for each question, with a version of its own. */
@Repository
public class KeptAnswers {

    private final JdbcClient jdbc;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<QuestionId, KeptAnswer> of(DraftId draft, SealedBox box) {
        var answers = new LinkedHashMap<QuestionId, KeptAnswer>();
        jdbc.sql("""
                select question, version, sealed, level, written_by like 'professional:%' and confirmed_at is null as to_confirm
                from answer where draft = ? order by written_at, question
                """)
                .param(draft.value())
                .query((row, index) -> Map.entry(
                        new QuestionId(row.getString("question")),
                        new KeptAnswer(
                                ValueJson.read(box.open(row.getBytes("sealed"), row.getString("question"))),
                                row.getInt("version"),
                                row.getBoolean("to_confirm"),
                                AssuranceLevel.valueOf(row.getString("level")))))
                .list()
                .forEach(entry -> answers.put(entry.getKey(), entry.getValue()));
        return answers;
    }

    /**
     * Write an answer that somebody typed if nobody has since {@code seen} was read.
     *
     * <p>The same {@code edit} may be written again, by a browser that did not hear the first time: it changes nothing.
     *
     * @param seen the version that the writer saw; 0 when there was no answer
     * @return false when somebody else wrote in between
     */
    public boolean write(DraftId draft, QuestionId question, Value value, int seen, Edit edit, SealedBox box) {
        return write(draft, question, value, AssuranceLevel.DECLARED, seen, edit, box);
    }

    /** Write what is known before anybody typed, where nothing stands yet. */
    void fillIn(DraftId draft, QuestionId question, Value value, AssuranceLevel level, Edit edit, SealedBox box) {
        write(draft, question, value, level, 0, edit, box);
    }

    private boolean write(
            DraftId draft, QuestionId question, Value value, AssuranceLevel level, int seen, Edit edit, SealedBox box) {
        return jdbc.sql("""
                insert into answer as kept (draft, question, version, sealed, level, edit, written_at, written_by)
                values (:draft, :question, 1, :sealed, :level, :edit, :at, :by)
                on conflict (draft, question) do update
                    set version = kept.version + case when kept.edit = excluded.edit then 0 else 1 end,
                        sealed = excluded.sealed,
                        level = excluded.level,
                        edit = excluded.edit,
                        written_at = excluded.written_at,
                        written_by = excluded.written_by,
                        confirmed_at = null
                    where kept.version = :seen or kept.edit = excluded.edit
                """)
                        .param("draft", draft.value())
                        .param("question", question.value())
                        .param("sealed", box.seal(ValueJson.write(value), question.value()))
                        .param("level", level.name())
                        .param("edit", edit.id())
                        .param("at", Timestamp.from(edit.at()))
                        .param("by", edit.by())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** Name the answers of a draft as they stand: another name as soon as one of them changes, comes or goes. */
    public String editionOf(DraftId draft) {
        return jdbc.sql("""
                select encode(sha256(convert_to(coalesce(
                    string_agg(question || ':' || version || ':' || edit, ',' order by question), ''), 'UTF8')), 'hex')
                from answer where draft = ?
                """).param(draft.value()).query(String.class).single();
    }

    /** Tell whether the answer stands as {@code edit} left it. */
    public boolean isBy(DraftId draft, QuestionId question, Edit edit) {
        return jdbc.sql("select exists (select from answer where draft = ? and question = ? and edit = ?)")
                .params(draft.value(), question.value(), edit.id())
                .query(Boolean.class)
                .single();
    }

    /** Note that the user said yes to what a mediator answered; false when the answer is not the one they saw. */
    public boolean confirm(DraftId draft, QuestionId question, int seen, Instant now) {
        return jdbc.sql("update answer set confirmed_at = ? where draft = ? and question = ? and version = ?")
                        .params(Timestamp.from(now), draft.value(), question.value(), seen)
                        .update()
                == 1;
    }

    /** Take an answer out that turned out to be about somebody else. */
    void takeOut(DraftId draft, QuestionId question) {
        jdbc.sql("delete from answer where draft = ? and question = ?")
                .params(draft.value(), question.value())
                .update();
    }

    /**
     * One press on "Continuer".
     *
     * @param id made by the page, so that sending it twice is harmless
     * @param by the account or sitting that pressed, for the journal
     */
    public record Edit(UUID id, Instant at, String by) {}
}
