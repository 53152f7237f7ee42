package fr.coteacote.portal.identity.proofs;

import fr.coteacote.portal.identity.login.Citizens;
import fr.coteacote.portal.identity.login.LoginTrouble;
import fr.coteacote.portal.identity.openid.Identification;
import fr.coteacote.portal.identity.openid.Identification.Answer.Known;
import fr.coteacote.portal.identity.openid.Identification.Answer.Unknown;
import fr.coteacote.portal.identity.proofs.ProofRecords.Returned;
import fr.coteacote.portal.identity.sittings.Exchange;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/**
 * Let somebody prove by FranceConnect who they are, without signing in: whoever this browser knows stays.
 *
 * <p>Four steps: {@link #ask} leads to FranceConnect; {@link #comeBack} reads its answer and leads out of it at once, for
 * its session of 30 minutes would let the next person in as this one; {@link #left} makes the proof count; {@link #use}
 * takes it, once. A proof belongs to a sitting and to one purpose, and lasts for {@link #LIFE}.
 */
@Component
public class Proofs {

    /** How long one may be away, and how long a proof counts. */
    static final Duration LIFE = Duration.ofMinutes(15);

    /** Where FranceConnect sends back who has left it; registered there. */
    public static final String LEFT = "/preuve/partie";

    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);

    private final Identification identification;
    private final Citizens citizens;
    private final ProofRecords records;
    private final Clock clock;

    Proofs(Identification identification, Citizens citizens, ProofRecords records, Clock clock) {
        this.identification = identification;
        this.citizens = citizens;
        this.records = records;
        this.clock = clock;
    }

    /** Tell whether FranceConnect can be asked. */
    public boolean areOffered() {
        return identification.isOffered();
    }

    /**
     * Leave for FranceConnect.
     *
     * @param purpose what the proof is for: it counts for nothing else
     * @return where the browser goes; empty when FranceConnect is not set up
     */
    public Optional<String> ask(Sitting sitting, String purpose) {
        records.forget(oldest());
        return identification.leave(Exchange.current().request()).map(way -> {
            records.begin(sitting.id(), purpose, way.getValue(), clock.instant());
            return way.getKey();
        });
    }

    /**
     * Hear who is back from FranceConnect.
     *
     * <p>No transaction spans the calls to FranceConnect.
     *
     * @param wanted whether the purpose still stands: if not, FranceConnect is left and nothing is kept
     */
    public Back comeBack(Sitting sitting, Predicate<String> wanted) {
        var request = Exchange.current().request();
        var found = state().flatMap(state -> records.back(sitting.id(), state, oldest()));
        if (found.isEmpty()) {
            return new Back.Lost();
        }
        var returned = found.get();
        return switch (identification.comeBack(returned.away(), request)) {
            case Known known when wanted.test(returned.purpose()) -> proved(sitting, returned, known);
            case Known known -> leave(sitting, returned, known.idToken(), null, ProofTrouble.TOO_LATE);
            case Unknown unknown -> inVain(sitting, returned, unknown);
        };
    }

    private Back proved(Sitting sitting, Returned returned, Known known) {
        try {
            var who = citizens.recognise(known.claims(), known.token());
            return leave(
                    sitting,
                    returned,
                    known.idToken(),
                    new Proof(Objects.requireNonNull(who.account()), who.level()),
                    null);
        } catch (OAuth2AuthenticationException e) {
            return inVain(sitting, returned, new Unknown(e, known.idToken()));
        }
    }

    private Back inVain(Sitting sitting, Returned returned, Unknown unknown) {
        var trouble = LoginTrouble.of(unknown.why());
        if (trouble == LoginTrouble.OUR_FAULT) {
            LOG.error("FranceConnect refuses what the portal asks: check its registration ({})", trouble);
        } else {
            LOG.info("A proof of identity was not given: {}", trouble);
        }
        var why = ProofTrouble.of(trouble);
        if (!unknown.idToken().isEmpty()) {
            return leave(sitting, returned, unknown.idToken(), null, why);
        }
        records.forget(sitting.id());
        return new Back.Here(returned.purpose(), why);
    }

    private Back leave(
            Sitting sitting, Returned returned, String idToken, @Nullable Proof proof, @Nullable ProofTrouble trouble) {
        var state = OpaqueToken.random();
        records.leaving(sitting.id(), state, proof, trouble, clock.instant());
        return new Back.Leave(identification.farewell(returned.away(), idToken, LEFT, state));
    }

    /** Hear who is back from leaving FranceConnect. */
    public Back left(Sitting sitting) {
        return state().flatMap(state -> records.left(sitting.id(), state))
                .<Back>map(Back.class::cast)
                .orElseGet(Back.Lost::new);
    }

    /** Find what was proved in {@code sitting} for {@code purpose}, and counts still. */
    public Optional<Proof> find(Sitting sitting, String purpose) {
        return records.find(sitting.id(), purpose, oldest());
    }

    /** Take what was proved: nobody else can. */
    public Optional<Proof> use(Sitting sitting, String purpose) {
        return records.take(sitting.id(), purpose, oldest());
    }

    /** Let go of what was proved in {@code sitting}. */
    public void forget(Sitting sitting) {
        records.forget(sitting.id());
    }

    private static Optional<OpaqueToken> state() {
        return Optional.ofNullable(Exchange.current().request().getParameter(OAuth2ParameterNames.STATE))
                .map(OpaqueToken::new);
    }

    private Instant oldest() {
        return clock.instant().minus(LIFE);
    }
}
