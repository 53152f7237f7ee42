package fr.coteacote.portal.filling;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.identity.Sitting;
import fr.coteacote.portal.mandates.Role;
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

    void deleted(Draft draft, Sitting sitting) {
        write(Act.DELETED, draft, "", sitting);
    }

    /** Name who is there without saying anything of them: their account, or the sitting of somebody without one. */
    static String nameOf(Sitting sitting) {
        var account = sitting.account();
        return account == null ? "sitting:" + sitting.id().value() : "account:" + account.value();
    }

    /** Who acts in {@code sitting}, and as whom. */
    static Author author(Sitting sitting, Role role) {
        var quality = switch (role) {
            case SELF -> fr.coteacote.portal.privacy.Role.SELF;
            case CARER -> fr.coteacote.portal.privacy.Role.CARER;
            case LEGAL_REPRESENTATIVE -> fr.coteacote.portal.privacy.Role.REPRESENTATIVE;
            case PROFESSIONAL -> fr.coteacote.portal.privacy.Role.MEDIATOR;
        };
        var account = sitting.account();
        return account == null
                ? Author.sitting(sitting.id().value(), quality)
                : Author.account(account.value(), quality);
    }

    private void write(Act act, Draft draft, String about, Sitting sitting) {
        journal.write(new Entry(
                act, author(sitting, draft.role()), About.part(draft.id().value(), about)));
    }
}
