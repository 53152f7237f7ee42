package fr.coteacote.portal.requests;

import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.privacy.sealing.Fingerprints;
import fr.coteacote.portal.requests.NewRequest.Again;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Record what is sent, once, and show it again to those who sent it. */
@Service
public class RequestService {

    private final Requests requests;
    private final Fingerprints fingerprints;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RequestService(Requests requests, Fingerprints fingerprints, ApplicationEventPublisher events, Clock clock) {
        this.requests = requests;
        this.fingerprints = fingerprints;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Record a request; a second press on the same button gives the first one again.
     *
     * <p>A second open request for the same person is refused only within one account or for one known subject.
     * Anywhere else it is accepted and flagged: a refusal would tell a stranger that the first one exists. Where there are sorts
     * of request, all this goes for each sort; of a form that may be sent again none is refused or flagged.
     */
    @Transactional
    public Recorded record(NewRequest wanted) {
        var earlier = requests.ofDraft(wanted.draft());
        if (earlier.isPresent()) {
            return new Recorded.Done(earlier.get());
        }
        requests.oneAfterTheOther(wanted.form());
        var fingerprint = fingerprints.of(wanted.identity());
        var open = openSince(wanted, fingerprint);
        if (open.isPresent()) {
            return new Recorded.AlreadyOpen(open.get());
        }
        var request = new SentRequest(
                RequestId.create(),
                ReferenceNumber.draw(random),
                wanted.draft(),
                wanted.form(),
                wanted.formVersion(),
                wanted.subject(),
                wanted.account(),
                wanted.again() != Again.ALWAYS && requests.resembles(wanted.form(), fingerprint),
                clock.instant(),
                wanted.content());
        if (!requests.add(request, fingerprint, wanted.wrappedKey())) {
            return new Recorded.Done(requests.ofDraft(wanted.draft()).orElseThrow());
        }
        events.publishEvent(new RequestSent(request.id().value(), request.sentAt()));
        return new Recorded.Done(request);
    }

    /** When a request was sent that would keep {@code wanted} from being recorded. */
    @Transactional(readOnly = true)
    public Optional<Instant> openSince(NewRequest wanted) {
        return openSince(wanted, fingerprints.of(wanted.identity()));
    }

    private Optional<Instant> openSince(NewRequest wanted, byte[] fingerprint) {
        return switch (wanted.again()) {
            case ONE_A_PERSON -> requests.openSince(wanted, fingerprint);
            case ONE_A_SORT -> requests.openOfSortSince(wanted, fingerprint);
            case ALWAYS -> Optional.empty();
        };
    }

    /** Find the request made from {@code draft}, for somebody who was let into that draft. */
    @Transactional(readOnly = true)
    public Optional<SentRequest> ofDraft(UUID draft) {
        return requests.ofDraft(draft);
    }

    /** Find a request that was sent, for a part of the portal that was told of it. */
    @Transactional(readOnly = true)
    public Optional<SentRequest> find(UUID request) {
        return requests.find(new RequestId(request));
    }

    /**
     * List the requests of the account of who is there, and of {@code drafts}, newest first.
     *
     * <p>The caller asks for each whether it may still be seen: a mandate may have ended.
     */
    @Transactional(readOnly = true)
    public List<SentRequest> list(Sitting sitting, Set<UUID> drafts) {
        return requests.ofAccountOrAmong(sitting.account(), drafts);
    }
}
