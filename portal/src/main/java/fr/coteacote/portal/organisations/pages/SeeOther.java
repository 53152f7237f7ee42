package fr.coteacote.portal.organisations.pages;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answer a form with the page that comes next. */
final class SeeOther {

    private SeeOther() {}

    static ResponseEntity<Void> page(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
