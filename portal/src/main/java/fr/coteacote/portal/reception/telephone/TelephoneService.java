package fr.coteacote.portal.reception.telephone;

import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Role;
import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.territory.ChangedTelephone;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Telephone;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one door to the telephone as administrators change it; to look at the form and to save are refused (403) to others.
 *
 * <p>What people see is read once a minute and not when they ask: it is under each page, also while the database is away.
 * Who changes it on this node sees it at once. Safe for several threads.
 */
@Service
public class TelephoneService implements ChangedTelephone {

    private final Telephones telephones;
    private final Entrance entrance;
    private final Switchboard switchboard;
    private final Journal journal;
    private final Clock clock;
    private volatile boolean looked;
    private volatile @Nullable KeptTelephone seen;

    TelephoneService(Telephones telephones, Entrance entrance, Switchboard switchboard, Journal journal, Clock clock) {
        this.telephones = telephones;
        this.entrance = entrance;
        this.switchboard = switchboard;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<Telephone> current() {
        if (!looked) {
            lookAgain();
        }
        return Optional.ofNullable(seen).map(KeptTelephone::telephone);
    }

    /** Read what was changed on other nodes. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void lookAgain() {
        telephones.find().ifPresent(this::see);
        looked = true;
    }

    /** A look that began before a change ends after it now and then: what is older never replaces what is newer. */
    private synchronized void see(KeptTelephone kept) {
        var known = seen;
        if (known == null || known.version() < kept.version()) {
            seen = kept;
        }
    }

    /** The telephone as it is now, to be changed; version 0 while it is as the file of the territory says. */
    @Transactional(readOnly = true)
    public KeptTelephone toChange() {
        entrance.requireKeeper();
        return telephones.find().orElseGet(() -> {
            var written = switchboard.telephone();
            return new KeptTelephone(0, TelephoneText.of(written), written);
        });
    }

    /** Save what was read; false when somebody else saved since {@code version}. */
    @Transactional
    public boolean change(TelephoneReader.Read.Right read, int version) {
        var by = entrance.requireKeeper();
        var changed = new KeptTelephone(version + 1, read.text(), read.telephone());
        if (version != telephones.find().map(KeptTelephone::version).orElse(0)
                || !telephones.add(changed, by, clock.instant())) {
            return false;
        }
        journal.write(new Entry(
                Act.TELEPHONE_CHANGED, Author.professional(by.value(), Role.ADMINISTRATOR), About.telephone()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                see(changed);
            }
        });
        return true;
    }
}
