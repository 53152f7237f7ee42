package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.pages.Content;
import fr.coteacote.portal.documents.scanning.Scan;
import fr.coteacote.portal.documents.scanning.VirusScanner;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.sealing.BrokenSeal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Scan what was received while the antivirus was away, or before there was one.
 *
 * <p>Several nodes may scan the same page: that costs time and harms nothing.
 */
@Component
class Quarantine {

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int AT_ONCE = 5_000;

    /** After so many pages in a row it is the antivirus that does not answer, and not one page that it cannot scan. */
    private static final int SILENCES = 3;

    private final Pages pages;
    private final Access access;
    private final VirusScanner scanner;
    private final Journal journal;
    private final TransactionOperations transaction;

    Quarantine(
            Pages pages,
            Access access,
            VirusScanner scanner,
            Journal journal,
            PlatformTransactionManager transactions) {
        this.pages = pages;
        this.access = access;
        this.scanner = scanner;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Ask again for each page that waits, until the antivirus does not answer any more. */
    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void scanAgain() {
        var silences = 0;
        for (var unseen : pages.unseen(AT_ONCE)) {
            var scan = scan(unseen);
            if (scan.isPresent()) {
                silences = settle(unseen, scan.get()) ? 0 : silences + 1;
            }
            if (silences == SILENCES) {
                return;
            }
        }
    }

    private Optional<Scan> scan(Pages.Unseen unseen) {
        try {
            return read(unseen).map(content -> scanner.scan(content.bytes()));
        } catch (BrokenSeal e) {
            LOG.error("A page of draft {} cannot be opened, and so not be scanned", unseen.draft(), e);
            return Optional.empty();
        }
    }

    private Optional<Content> read(Pages.Unseen unseen) {
        return access.boxForThePortal(unseen.draft())
                .flatMap(box -> pages.content(unseen.draft(), unseen.document(), unseen.page(), box));
    }

    /** Tell whether the antivirus has answered. */
    private boolean settle(Pages.Unseen unseen, Scan scan) {
        return switch (scan) {
            case Scan.Clean() -> {
                pages.clear(unseen.page());
                yield true;
            }
            case Scan.Infected(var signature) -> {
                condemn(unseen, signature);
                yield true;
            }
            case Scan.NoAnswer(var reason) -> {
                LOG.error("A page of draft {} still waits for the antivirus: {}", unseen.draft(), reason);
                yield false;
            }
            case Scan.NoScanner() -> false;
        };
    }

    private void condemn(Pages.Unseen unseen, String signature) {
        transaction.executeWithoutResult(_ -> {
            if (pages.condemn(unseen.page())) {
                journal.write(
                        new Entry(Act.DOCUMENT_REMOVED, Author.PORTAL, About.part(unseen.draft(), unseen.document())));
            }
        });
        LOG.warn("A page of draft {} is gone: {}", unseen.draft(), signature);
    }
}
