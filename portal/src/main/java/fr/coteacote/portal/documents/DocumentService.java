package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.looking.Inspection;
import fr.coteacote.portal.documents.looking.SecondFormat;
import fr.coteacote.portal.documents.pages.Checked;
import fr.coteacote.portal.documents.pages.Content;
import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.FileKind;
import fr.coteacote.portal.documents.pages.FileName;
import fr.coteacote.portal.documents.pages.Given;
import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.documents.pages.Page;
import fr.coteacote.portal.documents.pages.Refusal;
import fr.coteacote.portal.documents.scanning.Scan;
import fr.coteacote.portal.documents.scanning.VirusScanner;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door to the papers of a draft: add a page, see it, put it elsewhere, take it away, decide.
 *
 * <p>Each method asks {@link Access} first and puts what it changed, or gave to read, on record.
 *
 * @see Access
 */
@Service
public class DocumentService {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentService.class);

    private final Pages pages;
    private final Decisions decisions;
    private final Access access;
    private final VirusScanner scanner;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;

    DocumentService(
            Pages pages,
            Decisions decisions,
            Access access,
            VirusScanner scanner,
            Journal journal,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.pages = pages;
        this.decisions = decisions;
        this.access = access;
        this.scanner = scanner;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Take a file as the next page of {@code document}, or say why it cannot be; sending it is deciding {@link
     * Decision#NOW}.
     *
     * <p>The type that the browser declares counts for nothing: the content tells it, and the name must agree. The
     * antivirus is asked before the transaction begins, so that a slow one keeps no connection to the database; when it
     * does not answer, the page is kept sealed and {@link Quarantine} asks again.
     *
     * @param filename as the browser sent it
     * @throws AccessDeniedException when the draft may not be written, or does not ask for the document
     */
    public Outcome add(UUID draft, String document, String filename, byte[] content) {
        requireWrite(draft, document);
        var name = FileName.from(filename);
        var refusal = refusal(name, content);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (scanner.scan(content)) {
            case Scan.Infected(var signature) -> {
                LOG.warn("A file for draft {} was refused: {}", draft, signature);
                yield Refusal.INFECTED;
            }
            case Scan.NoAnswer(var reason) -> {
                LOG.error("A page of draft {} waits for the antivirus: {}", draft, reason);
                yield keep(draft, document, name, content, Checked.WAITING);
            }
            case Scan scan -> keep(draft, document, name, content, Checked.from(scan));
        };
    }

    private Outcome keep(UUID draft, String document, FileName name, byte[] content, Checked checked) {
        return transaction.execute(_ -> append(draft, document, name, content, checked));
    }

    private Outcome append(UUID draft, String document, FileName name, byte[] content, Checked checked) {
        requireWrite(draft, document);
        pages.lock(draft);
        var before = pagesOf(draft, document);
        if (before.size() >= Limits.PAGES || pages.weight(draft) + content.length > Limits.DRAFT) {
            return Refusal.FULL;
        }
        var page = new Page(
                UUID.randomUUID(),
                document,
                before.size() + 1,
                name.text(),
                FileKind.of(content).orElseThrow(),
                content.length,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                checked);
        pages.append(draft, page, content, access.boxOf(draft));
        decisions.take(draft, document, Decision.NOW, page.addedAt());
        record(Act.DOCUMENT_ADDED, draft, document);
        return new Outcome.Added(page);
    }

    private static Optional<Refusal> refusal(FileName name, byte[] content) {
        if (content.length == 0) {
            return Optional.of(name.text().isEmpty() ? Refusal.MISSING : Refusal.EMPTY);
        }
        if (content.length > Limits.FILE) {
            return Optional.of(Refusal.TOO_LARGE);
        }
        var kind = FileKind.of(content);
        if (kind.isEmpty()) {
            return Optional.of(Refusal.WRONG_TYPE);
        }
        if (!kind.get().agreesWith(name)) {
            return Optional.of(Refusal.WRONG_NAME);
        }
        return SecondFormat.isIn(kind.get(), content)
                ? Optional.of(Refusal.TWO_IN_ONE)
                : Inspection.of(kind.get(), content);
    }

    /** List the pages of all documents of {@code draft}, in order. */
    @Transactional(readOnly = true)
    public List<Page> pagesOf(UUID draft) {
        requireRead(draft);
        return pages.of(draft, access.boxOf(draft));
    }

    private List<Page> pagesOf(UUID draft, String document) {
        return pages.of(draft, access.boxOf(draft)).stream()
                .filter(page -> page.document().equals(document))
                .toList();
    }

    /** Tell where each document stands that somebody did something about, by document id. */
    @Transactional(readOnly = true)
    public Map<String, Given> givenOf(UUID draft) {
        requireRead(draft);
        return given(draft, access.boxOf(draft));
    }

    /** The same for the portal's own word about a draft, when nobody is there: no name of a paper may go into it. */
    @Transactional(readOnly = true)
    public Map<String, Given> givenForThePortal(UUID draft) {
        return access.boxForThePortal(draft).map(box -> given(draft, box)).orElse(Map.of());
    }

    private Map<String, Given> given(UUID draft, SealedBox box) {
        var given = new TreeMap<String, Given>();
        decisions.of(draft).forEach((document, made) -> given.put(document, new Given(document, made, List.of())));
        pages.of(draft, box).stream()
                .collect(Collectors.groupingBy(Page::document))
                .forEach((document, list) -> given.merge(
                        document,
                        new Given(document, null, list),
                        (decided, sent) -> new Given(document, decided.decision(), sent.pages())));
        return Collections.unmodifiableMap(given);
    }

    /** Tell where {@code document} stands. */
    @Transactional(readOnly = true)
    public Given givenOf(UUID draft, String document) {
        return givenOf(draft).getOrDefault(document, new Given(document, null, List.of()));
    }

    /**
     * Give a page to read, and put it on record.
     *
     * <p>A mediator adds pages and reads none, and nobody reads one on a shared computer. A page that no antivirus has cleared goes back to those who may add papers, and to nobody else.
     */
    @Transactional
    public Optional<Content> read(UUID draft, String document, UUID page) {
        requireRead(draft);
        if (!access.mayLookInto(draft)) {
            throw new AccessDeniedException("The pages of draft %s may not be opened here".formatted(draft));
        }
        var content = pages.content(draft, document, page, access.boxOf(draft))
                .filter(found -> found.page().checked() == Checked.CLEAN || access.mayWrite(draft));
        content.ifPresent(_ -> record(Act.DOCUMENT_READ, draft, document));
        return content;
    }

    /** Take a page away; nothing happens when it is already gone. */
    @Transactional
    public void remove(UUID draft, String document, UUID page) {
        requireWrite(draft, document);
        if (!access.mayTakeAway(draft)) {
            throw new AccessDeniedException("The papers of draft %s stay where they are".formatted(draft));
        }
        pages.lock(draft);
        var before = pagesOf(draft, document);
        if (before.stream().noneMatch(one -> one.id().equals(page))) {
            return;
        }
        pages.remove(page);
        number(before.stream().filter(one -> !one.id().equals(page)).toList());
        record(Act.DOCUMENT_REMOVED, draft, document);
    }

    /** Put a page before the one that precedes it; nothing happens when it is the first. */
    @Transactional
    public void moveUp(UUID draft, String document, UUID page) {
        requireWrite(draft, document);
        pages.lock(draft);
        var order = new ArrayList<>(pagesOf(draft, document));
        for (var at = 1; at < order.size(); at++) {
            if (order.get(at).id().equals(page)) {
                Collections.swap(order, at, at - 1);
                number(order);
                return;
            }
        }
    }

    private void number(List<Page> order) {
        for (var at = 0; at < order.size(); at++) {
            if (order.get(at).place() != at + 1) {
                pages.put(order.get(at).id(), at + 1);
            }
        }
    }

    /** Keep what somebody decided about {@code document}; its pages stay. */
    @Transactional
    public void decide(UUID draft, String document, Decision decision) {
        requireWrite(draft, document);
        decisions.take(draft, document, decision, clock.instant());
        record(Act.DOCUMENT_DECIDED, draft, document);
    }

    /**
     * Delete all papers of {@code draft}, within the transaction that deletes the draft.
     *
     * <p>The caller has checked that this may be, and puts it on record.
     */
    @Transactional
    public void forget(UUID draft) {
        pages.removeAll(draft);
        decisions.removeAll(draft);
    }

    private void record(Act act, UUID draft, String document) {
        journal.write(new Entry(act, access.authorOn(draft), About.part(draft, document)));
    }

    private void requireRead(UUID draft) {
        if (!access.mayRead(draft)) {
            throw new AccessDeniedException("The papers of draft %s may not be read here".formatted(draft));
        }
    }

    private void requireWrite(UUID draft, String document) {
        if (!access.mayWrite(draft) || !access.asksFor(draft, document)) {
            throw new AccessDeniedException("The papers of draft %s may not be changed here".formatted(draft));
        }
    }
}
