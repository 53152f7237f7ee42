package fr.coteacote.portal.filling.overview;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Give the user the journal as a table (RFC 4180, with semicolons as French spreadsheets expect), with what it takes to check
 * the chain without us.
 *
 * <p>On a shared computer nothing is downloaded: the page is printed.
 */
@Controller
class JournalDoor {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final DraftService drafts;
    private final FillingJournal journal;
    private final JournalTold told;
    private final Sittings sittings;

    JournalDoor(DraftService drafts, FillingJournal journal, JournalTold told, Sittings sittings) {
        this.drafts = drafts;
        this.journal = journal;
        this.told = told;
        this.sittings = sittings;
    }

    @GetMapping("/demande/{draft}/journal.csv")
    ResponseEntity<byte[]> table(@PathVariable String draft) {
        return DraftId.parse(draft)
                .flatMap(id -> sittings.current().flatMap(sitting -> drafts.openAsUser(id, sitting)))
                .map(open -> open.acting().onSharedComputer() ? toPage(open) : table(open))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> toPage(OpenDraft open) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/demande/%s/journal".formatted(open.id())))
                .build();
    }

    private ResponseEntity<byte[]> table(OpenDraft open) {
        journal.receiptRead(open);
        var head = Stream.of("numéro;date;qui;quoi;à propos de;ligne;empreinte");
        var lines = told.of(open).stream()
                .map(line -> Stream.of(
                                String.valueOf(line.line().number()),
                                line.when(),
                                line.who(),
                                line.what(),
                                line.about(),
                                line.line().text(),
                                line.line().hash())
                        .map(JournalDoor::cell)
                        .collect(Collectors.joining(";")));
        var text = Stream.concat(head, lines).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("journal.csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Quoted; what a spreadsheet would take for a formula (a name is what somebody typed) is made text. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
