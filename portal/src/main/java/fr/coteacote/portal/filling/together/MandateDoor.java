package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.documents.receipt.MandateContent;
import fr.coteacote.portal.documents.receipt.MandateCopy;
import fr.coteacote.portal.documents.receipt.ReceiptContent.Row;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.territory.Hours;
import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Give the user the copy of what they agreed to, as an accessible PDF; on a shared computer nothing is downloaded. */
@Controller
class MandateDoor {

    /** Where the copy is, below the page that shows it. */
    static final String COPY = "/copie.pdf";

    private final DraftService drafts;
    private final HelpService help;
    private final MandateService mandates;
    private final MandateCopy copy;
    private final FillingJournal journal;
    private final Sittings sittings;
    private final Territory territory;
    private final Switchboard switchboard;

    MandateDoor(
            DraftService drafts,
            HelpService help,
            MandateService mandates,
            MandateCopy copy,
            FillingJournal journal,
            Sittings sittings,
            Territory territory,
            Switchboard switchboard) {
        this.drafts = drafts;
        this.help = help;
        this.mandates = mandates;
        this.copy = copy;
        this.journal = journal;
        this.sittings = sittings;
        this.territory = territory;
        this.switchboard = switchboard;
    }

    @GetMapping("/demande/{draft}/accord/{accord}" + COPY)
    ResponseEntity<byte[]> copy(@PathVariable String draft, @PathVariable String accord) {
        return DraftId.parse(draft)
                .flatMap(id -> sittings.current()
                        .filter(sitting -> drafts.openAsUser(id, sitting).isPresent())
                        .map(sitting -> copy(id, accord, sitting)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> copy(DraftId draft, String accord, Sitting user) {
        return MandateId.parse(accord)
                .flatMap(mandate -> help.find(draft, mandate, user))
                .filter(given -> !given.draft().acting().onSharedComputer()
                        && !given.draft().draft().training())
                .map(this::pdf)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/demande/%s/aide".formatted(draft)))
                        .build());
    }

    private ResponseEntity<byte[]> pdf(GivenHelp given) {
        journal.receiptRead(given.draft());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("accord.pdf")
                                .build()
                                .toString())
                .body(copy.of(content(given)));
    }

    private MandateContent content(GivenHelp given) {
        return new MandateContent(
                given.who(),
                Days.say(given.mandate().givenAt(), territory.zone()),
                new HelpShown(given, territory.zone())
                        .facts().entrySet().stream()
                                .map(fact -> new Row(fact.getKey(), fact.getValue()))
                                .toList(),
                mandates.wordsOf(given.mandate()),
                List.of(
                        switchboard.phone().number(),
                        Hours.week(switchboard.phone().hours())));
    }
}
