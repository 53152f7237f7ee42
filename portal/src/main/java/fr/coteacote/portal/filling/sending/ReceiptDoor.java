package fr.coteacote.portal.filling.sending;

import fr.coteacote.portal.documents.receipt.Receipt;
import fr.coteacote.portal.documents.receipt.ReceiptContent;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.filling.places.Receiver;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.requests.SentContent;
import fr.coteacote.portal.requests.SentRequest;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Give the copy of a request that people keep, as an accessible PDF; on a shared computer nothing is downloaded. */
@Controller
class ReceiptDoor {

    private final Receipt receipt;
    private final DraftService drafts;
    private final SendingService sending;
    private final FillingJournal journal;
    private final AfterSending after;
    private final Sittings sittings;
    private final Territory territory;
    private final Switchboard switchboard;

    ReceiptDoor(
            Receipt receipt,
            DraftService drafts,
            SendingService sending,
            FillingJournal journal,
            AfterSending after,
            Sittings sittings,
            Territory territory,
            Switchboard switchboard) {
        this.receipt = receipt;
        this.drafts = drafts;
        this.sending = sending;
        this.journal = journal;
        this.after = after;
        this.sittings = sittings;
        this.territory = territory;
        this.switchboard = switchboard;
    }

    @GetMapping(path = "/demande/{draft}/copie.pdf")
    ResponseEntity<byte[]> copy(@PathVariable String draft) {
        return DraftId.parse(draft)
                .flatMap(id -> sittings.current()
                        .flatMap(sitting -> drafts.openAsUser(id, sitting)
                                .flatMap(open -> sending.sent(id, sitting)
                                        .map(request -> open.acting().onSharedComputer()
                                                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                                                        .location(URI.create(FillingRoutes.to(id, new Place.Sent())))
                                                        .<byte[]>build()
                                                : pdf(open, request)))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> pdf(OpenDraft open, SentRequest request) {
        journal.receiptRead(open);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("demande-%s.pdf"
                                        .formatted(request.reference().value()))
                                .build()
                                .toString())
                .body(receipt.of(content(open, request)));
    }

    private ReceiptContent content(OpenDraft open, SentRequest request) {
        var content = request.content();
        return new ReceiptContent(
                "%s %s".formatted(request.form().toUpperCase(Locale.ROOT), request.reference()),
                content.formTitle(),
                request.sentAt().atZone(territory.zone()),
                content.subjectName(),
                content.filledBy(),
                content.helpedBy(),
                content.chapters().stream()
                        .map(chapter -> new ReceiptContent.Chapter(chapter.title(), rows(chapter.lines())))
                        .toList(),
                rows(content.documents()),
                after.steps(open, request).stream()
                        .map(step -> new ReceiptContent.Step(step.when(), step.title(), step.detail()))
                        .toList(),
                Receiver.of(open.form(), territory),
                List.of(
                        switchboard.phone().number(),
                        Hours.week(switchboard.phone().hours())));
    }

    private static List<ReceiptContent.Row> rows(List<SentContent.Line> lines) {
        return lines.stream()
                .map(line -> new ReceiptContent.Row(line.label(), line.told()))
                .toList();
    }
}
