package fr.coteacote.portal.pace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Let in what people do, and ask who knocks much oftener to wait: 429, with the time in {@code Retry-After}.
 *
 * <p>It stands before everything that reads a body or asks the database. Flow takes such an answer for a lost connection
 * and sends the same again until it is heard; a plain form is answered with a page that holds what was typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Doorkeeper extends OncePerRequestFilter {

    private final int peoplePerAddress;
    private final Buckets buckets;

    @Autowired
    Doorkeeper(PaceSettings settings, Clock clock) {
        this.peoplePerAddress = settings.peoplePerAddress();
        this.buckets = new Buckets(clock);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return peoplePerAddress == 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = Door.of(request);
        var wait = door.map(one -> wait(one, request)).orElse(Duration.ZERO);
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER, String.valueOf(wait.plusSeconds(1).toSeconds()));
        if (door.equals(Optional.of(Door.FLOW))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        } else {
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    private Duration wait(Door door, HttpServletRequest request) {
        var ofBrowser = Knocker.Browser.of(request)
                .map(browser -> buckets.take(door, browser, door.perPerson()))
                .orElse(Duration.ZERO);
        return ofBrowser.isZero()
                ? buckets.take(door, Knocker.Address.of(request), (long) door.perPerson() * peoplePerAddress)
                : ofBrowser;
    }
}
