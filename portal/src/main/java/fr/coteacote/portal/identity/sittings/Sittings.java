package fr.coteacote.portal.identity.sittings;

import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.privacy.journal.About;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Entry;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to sittings: who is there now, what they may open, and the end.
 *
 * <p>Each call reads the row again, so that a sitting ended elsewhere is over at once. The calls that change the cookie
 * ({@link #grant}, {@link #end}, {@link #shareDevice}) need a request whose response has not been written yet.
 */
@NamedInterface("sittings")
@Service
public class Sittings {

    /** How long a sitting lasts after it was last seen. */
    static final Duration LIFE = Duration.ofHours(12);

    /** How long a sitting lasts however much it is used (NIST SP 800-63B, 2.1.3, for the first level). */
    static final Duration LONGEST = Duration.ofDays(30);

    /**
     * How long the sitting of a professional lasts after it was last seen: they sit in offices where others pass, but a
     * long talk at somebody's table must not throw them out.
     */
    static final Duration LIFE_OF_PROFESSIONALS = Duration.ofHours(2);

    /**
     * How long the sitting of a professional lasts however much it is used: a working day, so that the second factor is
     * asked for once a day (NIST SP 800-63B allows 12 hours at most at its second level).
     */
    static final Duration LONGEST_OF_PROFESSIONALS = Duration.ofHours(10);

    /** How exactly "last seen" is known: one write for many requests. */
    private static final Duration TOUCH = Duration.ofMinutes(5);

    private final SittingRecords records;
    private final Farewells farewells;
    private final Journal journal;
    private final ObjectProvider<Lending> lending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sittings(
            SittingRecords records,
            Farewells farewells,
            Journal journal,
            ObjectProvider<Lending> lending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.farewells = farewells;
        this.journal = journal;
        this.lending = lending;
        this.events = events;
        this.clock = clock;
    }

    /** The sitting of this request; empty for somebody who has neither signed in nor started anything. */
    public Optional<Sitting> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalPrincipal principal
                ? records.find(principal.sitting(), oldest()).filter(this::isYoung)
                : Optional.empty();
    }

    /** The sitting of this request when it is a professional's; asks nothing more of the database for anybody else. */
    public Optional<Sitting> currentOfProfessional() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ProfessionalPrincipal
                ? current().filter(sitting -> sitting.professional() != null)
                : Optional.empty();
    }

    /** Tell whether the sitting of this request has opened {@code file} without an account. */
    public boolean mayOpen(UUID file) {
        return current().filter(sitting -> sitting.opens(file)).isPresent();
    }

    /** Let the sitting of this request open {@code file}; somebody without sitting gets one, without account. */
    @Transactional
    public Sitting grant(UUID file) {
        var sitting = ensure();
        records.grant(sitting.id(), file, clock.instant());
        return records.find(sitting.id(), oldest()).orElseThrow();
    }

    /** The sitting of this request; somebody who has none gets one, without account. */
    @Transactional
    public Sitting ensure() {
        var exchange = Exchange.current();
        return current().orElseGet(() -> start(exchange.request(), exchange.response()));
    }

    private Sitting start(HttpServletRequest request, HttpServletResponse response) {
        var sitting = begin(request, response, Identified.NOBODY, Set.of(), false);
        SecurityContextHolder.getContext().setAuthentication(SittingAuthentication.of(sitting));
        return sitting;
    }

    /** Say that others use this browser too, or that nobody else does. */
    @Transactional
    public void shareDevice(boolean shared) {
        var exchange = Exchange.current();
        current().ifPresent(sitting -> {
            records.shareDevice(sitting.id(), shared);
            SittingCookie.read(exchange.request())
                    .ifPresent(token -> SittingCookie.write(exchange.request(), exchange.response(), token, shared));
        });
    }

    /**
     * Note that the person of this sitting has just shown a second proof of who they are.
     *
     * <p>Under a new cookie: who knew the old one did not show it.
     */
    @Transactional
    public void raise() {
        var exchange = Exchange.current();
        current().ifPresent(sitting -> {
            var token = OpaqueToken.random();
            records.raise(sitting.id(), token);
            SittingCookie.write(exchange.request(), exchange.response(), token, sitting.sharedDevice());
        });
    }

    /** End the sitting of this request; leaving FranceConnect too is the work of {@code POST /quitter}. */
    @Transactional
    public void end() {
        current().ifPresent(sitting -> {
            records.end(sitting.id(), clock.instant());
            events.publishEvent(new SittingLeft(sitting));
            sitting.knownAccount().ifPresent(account -> record(Act.LOGGED_OUT, account));
        });
        farewells.leaveToNext();
        SecurityContextHolder.clearContext();
    }

    /** End every sitting of a professional, wherever they are open, but for those that somebody else uses for now. */
    @Transactional
    public void endAll(ProfessionalId professional) {
        records.of(professional, oldest()).stream()
                .filter(sitting -> !isLent(sitting))
                .forEach(sitting -> records.end(sitting.id(), clock.instant()));
    }

    /** End every sitting of a citizen, wherever they are open. */
    @Transactional
    public void endAll(AccountId account) {
        records.endAll(account, clock.instant());
    }

    /** Find the sitting of the cookie, and let it last. */
    @Transactional
    public Optional<Sitting> resume(HttpServletRequest request, HttpServletResponse response) {
        var token = SittingCookie.read(request);
        var sitting = token.flatMap(value -> records.find(value, oldest())).filter(this::isYoung);
        sitting.filter(found -> found.lastSeen().isBefore(clock.instant().minus(TOUCH)))
                .ifPresent(found -> {
                    records.touch(found.id(), clock.instant());
                    SittingCookie.write(request, response, token.orElseThrow(), found.sharedDevice());
                });
        return sitting;
    }

    /**
     * Begin a new sitting, under a new cookie, for somebody who has just signed in.
     *
     * <p>What the browser had opened without account stays open, unless it was somebody else's.
     */
    @Transactional
    Sitting signIn(HttpServletRequest request, HttpServletResponse response, Identified who, String idToken) {
        var sitting = take(request, response, who);
        farewells.keep(sitting.id(), idToken);
        sitting.knownAccount().ifPresent(account -> {
            record(Act.LOGGED_IN, account);
            events.publishEvent(new SignedIn(account, sitting.id(), clock.instant()));
        });
        return sitting;
    }

    /** Begin a sitting for a professional who has just shown a passkey of the portal's own, which is two proofs at once. */
    @Transactional
    public Sitting enter(ProfessionalId professional) {
        var exchange = Exchange.current();
        var sitting = take(exchange.request(), exchange.response(), Identified.professional(professional, "", true));
        SecurityContextHolder.getContext().setAuthentication(SittingAuthentication.of(sitting));
        return sitting;
    }

    private Sitting take(HttpServletRequest request, HttpServletResponse response, Identified who) {
        var before = resume(request, response);
        before.ifPresent(sitting -> records.end(sitting.id(), clock.instant()));
        var own = before.filter(sitting -> who.mayTakeOver(sitting));
        var files = own.map(Sitting::files).orElse(Set.of());
        var shared = before.map(Sitting::sharedDevice).orElse(false);
        var leavesToo = farewells.before(request, who.provider());
        var now = begin(request, response, who, files, shared);
        leavesToo.ifPresent(left -> records.leaveToo(now.id(), left));
        own.ifPresentOrElse(
                sitting -> events.publishEvent(new SittingReplaced(sitting.id(), now.id())), OfWhoSitsThere::forget);
        return now;
    }

    private Sitting begin(
            HttpServletRequest request,
            HttpServletResponse response,
            Identified who,
            Set<UUID> files,
            boolean sharedDevice) {
        var now = clock.instant();
        var token = OpaqueToken.random();
        var sitting = new Sitting(
                new SittingId(UUID.randomUUID()),
                who.account(),
                who.professional(),
                who.level(),
                who.provider(),
                who.secondFactor(),
                files,
                sharedDevice,
                now,
                now);
        records.insert(sitting, token);
        SittingCookie.write(request, response, token, sharedDevice);
        return sitting;
    }

    private void record(Act act, AccountId account) {
        journal.write(new Entry(act, Author.account(account.value(), Role.SELF), About.account(account.value())));
    }

    private boolean isYoung(Sitting sitting) {
        var now = clock.instant();
        return sitting.professional() == null
                ? sitting.created().isAfter(now.minus(LONGEST))
                : sitting.lastSeen().isAfter(now.minus(LIFE_OF_PROFESSIONALS))
                        && (sitting.created().isAfter(now.minus(LONGEST_OF_PROFESSIONALS)) || isLent(sitting));
    }

    /** Tell whether somebody else sits there, whom the end of the professional's working day would shut out. */
    private boolean isLent(Sitting sitting) {
        return lending.stream().anyMatch(one -> one.isLent(sitting));
    }

    private Instant oldest() {
        return clock.instant().minus(LIFE);
    }
}
