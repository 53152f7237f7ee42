package fr.coteacote.portal.filling;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.privacy.About;
import fr.coteacote.portal.privacy.Act;
import fr.coteacote.portal.privacy.Author;
import fr.coteacote.portal.privacy.Entry;
import fr.coteacote.portal.privacy.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Write into the journal what was done to a draft, by whom and as whom; never what was answered. */
@Component
class FillingJournal {

    private final Journal journal;

    FillingJournal(Journal journal) {
        this.journal = journal;
    }

    void started(Draft draft, Sitting sitting) {
        write(Act.STARTED, draft, "", sitting);
    }

    void read(Draft draft, Sitting sitting) {
        write(Act.READ, draft, "", sitting);
    }

    void answered(Draft draft, QuestionId question, Sitting sitting) {
        write(Act.ANSWERED, draft, question.value(), sitting);
    }

    void sent(Draft draft, Sitting sitting) {
        write(Act.SENT, draft, "", sitting);
    }

    /** In a transaction of its own: the copy is read outside any other. */
    @Transactional
    void receiptRead(Draft draft, Sitting sitting) {
        write(Act.RECEIPT_READ, draft, "", sitting);
    }

    /** Nobody came back in time: the portal itself acts. */
    void expired(Draft draft) {
        journal.write(
                new Entry(Act.EXPIRED, Author.PORTAL, About.draft(draft.id().value())));
    }

    void deleted(Draft draft, Sitting sitting) {
        write(Act.DELETED, draft, "", sitting);
    }

    /** Name who is there without saying anything of them: their account, or the sitting of somebody without one. */
    static String nameOf(Sitting sitting) {
        var account = sitting.account();
        return account == null ? "sitting:" + sitting.id().value() : "account:" + account.value();
    }

    private void write(Act act, Draft draft, String about, Sitting sitting) {
        journal.write(new Entry(
                act,
                MandateService.author(sitting, draft.role()),
                About.part(draft.id().value(), about)));
    }
}
