package fr.coteacote.development.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What a test wants of the addresses that the portal itself calls, while pages for people go on. */
public final class Outage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** How an address behaves. */
    public enum Kind {
        NONE,
        /** 503. */
        UNAVAILABLE,
        /** The request is taken, and no answer comes before the outage is over. */
        SILENT
    }

    private String address = "";
    private Kind kind = Kind.NONE;

    /** Let the addresses that end in {@code end} behave like this, and all others as usual. */
    public synchronized void at(String end, Kind next) {
        address = end;
        kind = next;
        notifyAll();
    }

    /** Let everything be as usual. */
    public void over() {
        at("", Kind.NONE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (at(request.getRequestURI())) {
            case NONE -> chain.doFilter(request, response);
            case UNAVAILABLE -> response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            case SILENT -> awaitEnd();
        }
    }

    private synchronized Kind at(String path) {
        return path.endsWith(address) ? kind : Kind.NONE;
    }

    private synchronized void awaitEnd() {
        try {
            while (kind == Kind.SILENT) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
