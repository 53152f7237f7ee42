package fr.coteacote.portal.documents;

import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.documents.pages.Outcome;
import fr.coteacote.portal.documents.pages.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The plain door to papers: takes files, decisions and removals by POST, gives pages back as downloads. */
@Controller
@RequestMapping
class DocumentDoor {

    private final DocumentService documents;
    private final Access access;

    DocumentDoor(DocumentService documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    /** Take the files that were chosen; of several, the first that is refused is what the page speaks of. */
    @PostMapping(path = "/envoi/{draft}/documents/{document}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Void> send(
            @PathVariable UUID draft,
            @PathVariable String document,
            @RequestParam(name = DocumentRoutes.FILE, required = false) List<MultipartFile> files,
            HttpServletRequest request)
            throws IOException {
        var asked = access.documentAt(draft, document);
        Outcome told = Refusal.MISSING;
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            var name = file.getOriginalFilename();
            var outcome = documents.add(draft, asked.document(), name == null ? "" : name, file.getBytes());
            told = told instanceof Refusal refusal && refusal != Refusal.MISSING ? told : outcome;
        }
        return seeOther(request, DocumentRoutes.page(draft, asked.number(), told));
    }

    @PostMapping("/envoi/{draft}/documents/{document}/decision")
    ResponseEntity<Void> decide(
            @PathVariable UUID draft,
            @PathVariable String document,
            @RequestParam Optional<Decision> decision,
            HttpServletRequest request) {
        var asked = access.documentAt(draft, document);
        if (decision.isEmpty()) {
            return seeOther(request, DocumentRoutes.undecided(draft, asked.number()));
        }
        documents.decide(draft, asked.document(), decision.get());
        return seeOther(request, DocumentRoutes.page(draft, asked.number()));
    }

    @PostMapping("/envoi/{draft}/documents/{document}/{page}/retirer")
    ResponseEntity<Void> remove(
            @PathVariable UUID draft,
            @PathVariable String document,
            @PathVariable UUID page,
            HttpServletRequest request) {
        var asked = access.documentAt(draft, document);
        documents.remove(draft, asked.document(), page);
        return seeOther(request, DocumentRoutes.page(draft, asked.number()));
    }

    @PostMapping("/envoi/{draft}/documents/{document}/{page}/monter")
    ResponseEntity<Void> moveUp(
            @PathVariable UUID draft,
            @PathVariable String document,
            @PathVariable UUID page,
            HttpServletRequest request) {
        var asked = access.documentAt(draft, document);
        documents.moveUp(draft, asked.document(), page);
        return seeOther(request, DocumentRoutes.page(draft, asked.number()));
    }

    /** Give a page back: always a download, never shown in the portal's own origin. */
    @GetMapping("/demande/{draft}/documents/{document}/{page}")
    ResponseEntity<byte[]> content(@PathVariable UUID draft, @PathVariable String document, @PathVariable UUID page) {
        return documents
                .read(draft, access.documentAt(draft, document).document(), page)
                .map(content -> ResponseEntity.ok()
                        .contentType(
                                MediaType.parseMediaType(content.page().kind().mediaType()))
                        .cacheControl(CacheControl.noStore())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(content.page().downloadName())
                                        .build()
                                        .toString())
                        .body(content.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Void> seeOther(HttpServletRequest request, String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + path))
                .build();
    }
}
