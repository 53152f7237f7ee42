package fr.coteacote.portal.filling.overview;

import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.identity.filecodes.FileKeys;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Give the code of a draft to somebody without an account.
 *
 * <p>Always by the plain door: the code is shown by the next page, once, from the browser's session, and kept nowhere. The
 * address is kept with the draft, so that who stops here is told before it goes.
 */
@Controller
class ReturnCodes {

    private static final String SHOWN_ONCE = ReturnCodes.class.getName();

    private final DraftService drafts;
    private final Sittings sittings;
    private final FileKeys keys;
    private final DraftContacts contacts;
    private final FillingJournal journal;

    ReturnCodes(DraftService drafts, Sittings sittings, FileKeys keys, DraftContacts contacts, FillingJournal journal) {
        this.drafts = drafts;
        this.sittings = sittings;
        this.keys = keys;
        this.contacts = contacts;
        this.journal = journal;
    }

    @PostMapping("/envoi/{draft}/code")
    ResponseEntity<Void> give(
            @PathVariable String draft, @RequestParam(defaultValue = "") String courriel, HttpSession session) {
        var open = DraftId.parse(draft)
                .flatMap(id -> sittings.current().flatMap(sitting -> drafts.openToPart(id, sitting)))
                .filter(opened -> !opened.draft().training());
        if (open.isPresent()) {
            session.setAttribute(SHOWN_ONCE, given(open.get(), courriel.strip()));
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        DraftId.parse(draft).map(FillingRoutes::pause).orElse("/")))
                .build();
    }

    private Given given(OpenDraft open, String typed) {
        return Email.find(typed)
                .map(address -> issued(open, address))
                .orElseGet(() -> new Given(open.id().toString(), "", typed, ""));
    }

    private Given issued(OpenDraft open, String address) {
        var draft = open.id();
        contacts.keep(draft.value(), address);
        var code = keys.issue(draft.value(), address);
        journal.wayBackGiven(open);
        return new Given(draft.toString(), code.say(), "", address);
    }

    /** Take what the page of {@code draft} shows once. */
    static Optional<Given> take(HttpSession session, DraftId draft) {
        if (session.getAttribute(SHOWN_ONCE) instanceof Given given
                && given.draft().equals(draft.toString())) {
            session.removeAttribute(SHOWN_ONCE);
            return Optional.of(given);
        }
        return Optional.empty();
    }

    /**
     * What came of asking for a code.
     *
     * @param code for people, in two groups; "" when the address could not be used
     * @param wrong the address as it was typed, when it could not be used
     * @param email where one-time codes will go
     */
    record Given(String draft, String code, String wrong, String email) {

        @Override
        public String toString() {
            return "Given[…]";
        }
    }
}
