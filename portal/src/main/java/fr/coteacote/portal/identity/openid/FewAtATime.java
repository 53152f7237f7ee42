package fr.coteacote.portal.identity.openid;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Let only so many people wait for the providers at once.
 *
 * <p>Each of them holds a thread that serves pages. When a provider does not answer, those who come after are told at
 * once, and everybody else is served. Safe for use by several threads.
 */
final class FewAtATime implements ClientHttpRequestInterceptor {

    private final Semaphore places;

    FewAtATime(int places) {
        this.places = new Semaphore(places);
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        if (!places.tryAcquire()) {
            throw new IOException(
                    "Too many people wait already for " + request.getURI().getHost());
        }
        try {
            return execution.execute(request, body);
        } finally {
            places.release();
        }
    }
}
