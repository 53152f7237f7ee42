package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.sittings.SittingRecords.SealedIdToken;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.privacy.sealing.Seal;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What it takes to leave the providers by which people came in on one browser, whose own sessions would let in whoever comes
 * next: one after another, the last one first, for each leads back before the next is left.
 */
@NamedInterface("sittings")
@Service
public class Farewells {

    /**
     * How long after the end of their sitting a citizen may still leave FranceConnect, whose own session lasts as long. A
     * professional may leave ProConnect, whose session lasts 12 hours, for {@link Sittings#LIFE} after the end or the last
     * page.
     */
    static final Duration LEAVING = Duration.ofMinutes(30);

    private final SittingRecords records;
    private final Seal seal;
    private final Clock clock;

    Farewells(SittingRecords records, Seal seal, Clock clock) {
        this.records = records;
        this.seal = seal;
        this.clock = clock;
    }

    /** Keep what it takes to leave the provider of a sitting. */
    void keep(SittingId sitting, String idToken) {
        records.keepIdToken(sitting, seal.seal(idToken.getBytes(StandardCharsets.UTF_8), context(sitting)));
    }

    /**
     * Find what it takes to leave the provider by which this browser came in.
     *
     * <p>Also for a while after its sitting lapsed or was ended: somebody may press twice, or come back to a page that has
     * been open for hours, and the provider would still let in whoever comes next.
     *
     * @throws fr.coteacote.portal.privacy.sealing.BrokenSeal when the id token cannot be opened
     */
    public Optional<Farewell> first() {
        return of(Exchange.current().request()).stream()
                .findFirst()
                .map(kept -> new Farewell(
                        kept.provider(),
                        new String(seal.open(kept.sealed(), context(kept.sitting())), StandardCharsets.UTF_8)));
    }

    /** Let this browser be known by the next provider that it has to leave, if there is one, and by nothing else. */
    @Transactional
    public void leaveToNext() {
        var exchange = Exchange.current();
        var next = of(exchange.request()).stream().skip(1).findFirst();
        if (next.isPresent()) {
            var token = OpaqueToken.random();
            records.rename(next.get().sitting(), token);
            SittingCookie.write(exchange.request(), exchange.response(), token, true);
        } else {
            SittingCookie.erase(exchange.request(), exchange.response());
        }
    }

    /** Find the sitting before, by another provider than {@code provider}, which has to be left with the one that begins. */
    Optional<SittingId> before(HttpServletRequest request, String provider) {
        return of(request).stream()
                .filter(kept -> !kept.provider().equals(provider))
                .map(SealedIdToken::sitting)
                .findFirst();
    }

    private List<SealedIdToken> of(HttpServletRequest request) {
        return SittingCookie.read(request)
                .map(token -> records.idTokens(token, oldest(), clock.instant().minus(LEAVING)))
                .orElse(List.of());
    }

    /** Erase the id tokens with which nobody may leave any more. */
    void forgetOld() {
        records.forgetIdTokens(oldest(), clock.instant().minus(LEAVING));
    }

    static String context(SittingId id) {
        return "sitting/%s/id_token".formatted(id.value());
    }

    private Instant oldest() {
        return clock.instant().minus(Sittings.LIFE);
    }
}
