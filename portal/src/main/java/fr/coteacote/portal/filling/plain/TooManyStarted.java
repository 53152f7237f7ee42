package fr.coteacote.portal.filling.plain;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody has started more in a day than anybody who helps others: the page that says to wait is shown. */
final class TooManyStarted extends ResponseStatusException {

    /** In seconds; the first of them is a day old in an hour, or sooner or later. */
    private static final String LATER = "3600";

    TooManyStarted() {
        super(HttpStatus.TOO_MANY_REQUESTS, "Too many drafts were started in a day");
    }

    @Override
    public HttpHeaders getHeaders() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, LATER);
        return headers;
    }
}
