package fr.coteacote.portal.filling.drafts;

import fr.coteacote.catalog.ChapterId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.OnRecord;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Write into the journal what was done to a draft, by whom and as whom; never what was answered. */
@Component
public class FillingJournal {

    /** What was looked at where all answers are read again; no page of a form can be called so. */
    public static final String ALL_ANSWERS = "tout.relire";

    private final Journal journal;

    FillingJournal(Journal journal) {
        this.journal = journal;
    }

    void started(Draft draft, Sitting sitting) {
        if (draft.training()) {
            write(Act.TRAINING_BEGUN, draft, "", OnRecord.author(sitting, draft.role()));
        }
        write(Act.STARTED, draft, "", OnRecord.author(sitting, draft.role()));
    }

    /**
     * Somebody looked at {@code what}: a page, {@link #ALL_ANSWERS}, or "" for what shows no answer.
     *
     * <p>Two who work together look at the same few pages again and again: once is enough, until something is done.
     */
    void read(OpenDraft draft, String what) {
        var look = entry(Act.READ, draft.draft(), what, OnRecord.author(draft.acting()));
        var known = draft.acting()
                .together()
                .filter(session -> journal.saysAlready(look, session.opened()))
                .isPresent();
        if (!known) {
            journal.write(look);
        }
    }

    public void answered(OpenDraft draft, QuestionId question) {
        write(Act.ANSWERED, draft, question.value());
    }

    public void sent(OpenDraft draft) {
        write(Act.SENT, draft, "");
    }

    /** Somebody whom a measure of protection names agreed to send the answers and papers as they stand. */
    public void agreed(OpenDraft draft) {
        write(Act.AGREED, draft, "");
    }

    /** In a transaction of its own: the copy is read outside any other. */
    @Transactional
    public void receiptRead(OpenDraft draft) {
        write(Act.RECEIPT_READ, draft, "");
    }

    /** Nobody came back in time: the portal itself acts. */
    void expired(Draft draft) {
        journal.write(
                new Entry(Act.EXPIRED, Author.PORTAL, About.draft(draft.id().value())));
    }

    void deleted(OpenDraft draft) {
        write(Act.DELETED, draft, "");
    }

    /** Name who is there without saying anything of them: their account, or the sitting of somebody without one. */
    public static String nameOf(Sitting sitting) {
        var account = sitting.account();
        return account == null ? "sitting:" + sitting.id().value() : "account:" + account.value();
    }

    /** The name under which an answer is stored: a mediator's own when it was their turn. */
    public static String nameOf(Acting acting) {
        var professional = acting.sitting().professional();
        return acting.isMediator() && professional != null
                ? "professional:" + professional.value()
                : nameOf(acting.sitting());
    }

    /** The user said yes to what a mediator answered. */
    void confirmed(OpenDraft draft, QuestionId question) {
        write(Act.CONFIRMED, draft, question.value());
    }

    /** The user keeps an answer from mediators, or no longer does. */
    void hidden(OpenDraft draft, QuestionId question, boolean hidden) {
        write(hidden ? Act.HIDDEN : Act.SHOWN, draft, question.value());
    }

    /** The user answers the private questions of a chapter with the mediator, for one session. */
    void openedToHelp(OpenDraft draft, ChapterId chapter) {
        write(Act.OPENED_TO_HELP, draft, chapter.value());
    }

    /** The user keeps the private questions of a chapter to themselves again. */
    void closedToHelp(OpenDraft draft, ChapterId chapter) {
        write(Act.CLOSED_TO_HELP, draft, chapter.value());
    }

    /**
     * A mediator showed something to the user.
     *
     * @param what the id of a question, or of a page whose help it was
     */
    void pointedAt(DraftId draft, String what, Author by) {
        journal.write(new Entry(Act.POINTED_AT, by, About.part(draft.value(), what)));
    }

    /** A mediator had a code sent to the user on the telephone. */
    public void codeAsked(OpenDraft draft) {
        write(Act.CODE_ASKED, draft, "");
    }

    /** The user on the telephone read a code aloud. */
    public void codeSpoken(OpenDraft draft) {
        write(Act.CODE_SPOKEN, draft, "");
    }

    /** Somebody took a code along by which they come back. */
    @Transactional
    public void wayBackGiven(OpenDraft draft) {
        write(Act.WAY_BACK_GIVEN, draft, "");
    }

    private void write(Act act, OpenDraft draft, String about) {
        write(act, draft.draft(), about, OnRecord.author(draft.acting()));
    }

    private void write(Act act, Draft draft, String about, Author author) {
        journal.write(entry(act, draft, about, author));
    }

    private static Entry entry(Act act, Draft draft, String about, Author author) {
        return new Entry(act, author, About.part(draft.id().value(), about));
    }
}
