package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.Flag;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.sessions.SessionId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is kept from a mediator: what the form says is private, and what the user hides; less the chapters that the user
 * opened for this session. From a relative who was invited: what is private, unless their mandate lets them see it.
 */
@Repository
public class Discretion {

    private final JdbcClient jdbc;

    Discretion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The questions whose answers an invited relative, or the mediator of the session, must not see. */
    Set<QuestionId> keptIn(Acting acting, DraftId draft, Form form) {
        if (acting.isInvited()) {
            return acting.seesPrivate() ? Set.of() : privateIn(form);
        }
        return acting.together()
                .map(session -> kept(draft, form, opened(session.id())))
                .orElse(Set.of());
    }

    private static Set<QuestionId> privateIn(Form form) {
        return form.questions().stream()
                .filter(Discretion::isPrivate)
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private Set<QuestionId> kept(DraftId draft, Form form, Set<ChapterId> opened) {
        var kept = new HashSet<>(hidden(draft));
        for (var chapter : form.chapters()) {
            if (!opened.contains(chapter.id())) {
                questions(chapter)
                        .filter(Discretion::isPrivate)
                        .map(Question::id)
                        .forEach(kept::add);
            }
        }
        return kept;
    }

    private static Stream<Question> questions(Chapter chapter) {
        return chapter.pages().stream().flatMap(page -> page.questions().stream());
    }

    /** Tell whether the form itself says that no mediator sees the answer. */
    public static boolean isPrivate(Question question) {
        return question.has(Flag.PRIVATE)
                || (question.kind() instanceof Group group
                        && group.items().stream().anyMatch(Discretion::isPrivate));
    }

    /** Tell whether a chapter asks something that the form says is private. */
    public static boolean hasPrivate(Chapter chapter) {
        return questions(chapter).anyMatch(Discretion::isPrivate);
    }

    /** The questions that the user hides. */
    public Set<QuestionId> hidden(DraftId draft) {
        return jdbc.sql("select question from hidden_question where draft = ?")
                .param(draft.value())
                .query((row, index) -> new QuestionId(row.getString(1)))
                .set();
    }

    void hide(DraftId draft, QuestionId question) {
        jdbc.sql("insert into hidden_question (draft, question) values (?, ?) on conflict do nothing")
                .params(draft.value(), question.value())
                .update();
    }

    void show(DraftId draft, QuestionId question) {
        jdbc.sql("delete from hidden_question where draft = ? and question = ?")
                .params(draft.value(), question.value())
                .update();
    }

    /** The chapters that are open to the mediator in a session. */
    public Set<ChapterId> opened(SessionId session) {
        return jdbc.sql("select chapter from opened_chapter where session = ?")
                .param(session.value())
                .query((row, index) -> new ChapterId(row.getString(1)))
                .set();
    }

    void open(SessionId session, DraftId draft, ChapterId chapter) {
        jdbc.sql("insert into opened_chapter (session, draft, chapter) values (?, ?, ?) on conflict do nothing")
                .params(session.value(), draft.value(), chapter.value())
                .update();
    }

    /**
     * Close a chapter to the mediator again.
     *
     * @return whether it was open
     */
    boolean close(SessionId session, ChapterId chapter) {
        return jdbc.sql("delete from opened_chapter where session = ? and chapter = ?")
                        .params(session.value(), chapter.value())
                        .update()
                > 0;
    }
}
