package fr.coteacote.portal.identity.passkeys;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionsAuthenticatorOutputs;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.openid.OpenIdSettings;
import fr.coteacote.portal.identity.passkeys.PasskeyRecords.Passkey;
import fr.coteacote.portal.identity.sittings.Exchange;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.NamedInterface;
import org.springframework.modulith.moments.DayHasPassed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;

/**
 * Ask browsers for passkeys, and check what they answer (W3C Web Authentication, level 3, § 7).
 *
 * <p>A passkey is two proofs at once: it is held, and its holder is verified each time (a PIN, a finger, a face), which is
 * always required. Which make of key it is is nobody's business: no attestation is asked for.
 */
@NamedInterface("passkeys")
@Service
public class Passkeys {

    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);

    /** The same list as in the page's script. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.ES256),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.EdDSA),
            new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter objects = new ObjectConverter();
    private final WebAuthnManager webAuthn = WebAuthnManager.createNonStrictWebAuthnManager(objects);
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(objects);
    private final PasskeyRecords records;
    private final Challenges challenges;
    private final OpenIdSettings settings;
    private final ObjectProvider<Newcomers> newcomers;
    private final Clock clock;

    Passkeys(
            PasskeyRecords records,
            Challenges challenges,
            OpenIdSettings settings,
            ObjectProvider<Newcomers> newcomers,
            Clock clock) {
        this.records = records;
        this.challenges = challenges;
        this.settings = settings;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** Tell whether somebody has a passkey. */
    public boolean has(ProfessionalId professional) {
        return !records.of(professional).isEmpty();
    }

    /**
     * Tell whether somebody whom a password alone has let in may make a passkey: the first one, and only as long as it opens
     * nothing, or who let them in has just seen them. Else who stole the password of somebody who never needed a key would
     * make theirs, and would have two proofs.
     */
    public boolean mayMakeFirst(ProfessionalId professional) {
        return !has(professional) && newcomers.stream().allMatch(known -> known.isNew(professional));
    }

    /**
     * Ask a browser to make a passkey for somebody, who may not be written down yet.
     *
     * @param name how the browser lists it
     */
    public Asked toCreate(Ceremony ceremony, ProfessionalId professional, String name) {
        var user = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(professional.value().getMostSignificantBits())
                .putLong(professional.value().getLeastSignificantBits())
                .array();
        return new Asked(true, challenge(ceremony), place().host(), text(user), name, known(professional));
    }

    /** Ask a browser to show a passkey of {@code professional}, as a second proof. */
    public Asked toConfirm(Ceremony ceremony, ProfessionalId professional) {
        return new Asked(false, challenge(ceremony), place().host(), "", "", known(professional));
    }

    /** Ask a browser to show any passkey that it has for the portal. */
    public Asked toEnter() {
        return new Asked(false, challenge(Ceremony.ENTER), place().host(), "", "", List.of());
    }

    /** Keep the passkey that a browser made for somebody; tells whether its answer is sound. */
    @Transactional
    public boolean keep(Ceremony ceremony, ProfessionalId professional, String answer) {
        try {
            var data = webAuthn.parseRegistrationResponseJSON(answer);
            var client = Objects.requireNonNull(data.getCollectedClientData());
            var challenge = client.getChallenge().getValue();
            if (!challenges.take(challenge, ceremony)) {
                return false;
            }
            webAuthn.verify(data, new RegistrationParameters(server(challenge), ALGORITHMS, true, true));
            var made = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            var credential = Objects.requireNonNull(made.getAttestedCredentialData());
            if (records.find(credential.getCredentialId()).isPresent()) {
                return false;
            }
            records.insert(
                    new Passkey(
                            credential.getCredentialId(),
                            professional,
                            credentials.convert(credential),
                            made.getSignCount(),
                            made.isFlagBE(),
                            made.isFlagBS()),
                    clock.instant());
            return true;
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            LOG.info("A new passkey was refused: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** Find whose passkey a browser has shown; empty when its answer is not sound. */
    @Transactional
    @SuppressWarnings("NullAway") // the library marks the bytes, and means the array, which is asked about here
    public Optional<ProfessionalId> shown(Ceremony ceremony, String answer) {
        try {
            var data = webAuthn.parseAuthenticationResponseJSON(answer);
            var challenge = Objects.requireNonNull(data.getCollectedClientData())
                    .getChallenge()
                    .getValue();
            var id = data.getCredentialId();
            return id != null && challenges.take(challenge, ceremony)
                    ? records.find(id)
                            .filter(passkey -> isSound(passkey, data, challenge))
                            .map(Passkey::professional)
                    : Optional.empty();
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException e) {
            LOG.info("A passkey was refused: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private boolean isSound(Passkey passkey, AuthenticationData data, byte[] challenge) {
        var known = new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.backupEligible(),
                passkey.backedUp(),
                passkey.counter(),
                credentials.convert(passkey.credential()),
                new AuthenticationExtensionsAuthenticatorOutputs<>(),
                null,
                null,
                Set.of());
        webAuthn.verify(data, new AuthenticationParameters(server(challenge), known, null, true, true));
        var now = Objects.requireNonNull(data.getAuthenticatorData());
        return records.use(passkey, now.getSignCount(), now.isFlagBS(), clock.instant());
    }

    /** Forget all passkeys of somebody: they are lost, or their holder may no longer come in. */
    @Transactional
    public void forget(ProfessionalId professional) {
        records.forget(professional);
    }

    @EventListener
    void on(DayHasPassed event) {
        records.forgetAnswers(clock.instant().minus(Challenges.LIFE));
    }

    private ServerProperty server(byte[] challenge) {
        var place = place();
        return ServerProperty.builder()
                .origin(new Origin(place.origin()))
                .rpId(place.host())
                .challenge(new DefaultChallenge(challenge))
                .build();
    }

    private Place place() {
        return Place.of(settings, Exchange.current().request());
    }

    private String challenge(Ceremony ceremony) {
        return text(challenges.make(ceremony));
    }

    private List<String> known(ProfessionalId professional) {
        return records.of(professional).stream()
                .map(passkey -> text(passkey.id()))
                .toList();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
