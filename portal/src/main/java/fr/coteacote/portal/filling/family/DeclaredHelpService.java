package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.carers.Inviting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let who began a draft for somebody else say that they still help, before their mandate ends or when they come back after
 * it, as long as the draft is kept.
 *
 * <p>Never after somebody ended it or told of a death; and no carer where a tutor was named: that one declares it.
 */
@Service
@NamedInterface("family")
public class DeclaredHelpService {

    /** How long before the end it is asked: as soon as mediators read at their desk which help ends. */
    private static final Duration AHEAD = Duration.ofDays(30);

    private final DraftService drafts;
    private final MandateService mandates;
    private final Inviting inviting;
    private final Clock clock;

    DeclaredHelpService(DraftService drafts, MandateService mandates, Inviting inviting, Clock clock) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.inviting = inviting;
        this.clock = clock;
    }

    /** The help of {@code sitting} that ends soon, or is over because its day has come. */
    @Transactional(readOnly = true)
    public List<DeclaredHelp> ending(Sitting sitting) {
        return drafts.listToDeclare(sitting).stream()
                .map(this::help)
                .filter(DeclaredHelp::due)
                .toList();
    }

    /** Find the help of {@code sitting} with one draft. */
    @Transactional
    public Optional<DeclaredHelp> find(DraftId id, Sitting sitting) {
        return drafts.openToDeclare(id, sitting).map(this::help);
    }

    /**
     * Declare that one still helps.
     *
     * @return false when it is not time yet, or not for this person to say
     */
    @Transactional
    public boolean declareAgain(DraftId id, Sitting sitting) {
        var help = find(id, sitting).filter(found -> found.due() && !found.barred());
        help.map(DeclaredHelp::draft).map(OpenDraft::acting).ifPresent(acting -> {
            var before = Objects.requireNonNull(acting.mandate(), "who declares has one")
                    .id();
            inviting.passOn(before, mandates.declareAgain(acting, id.value()));
        });
        return help.isPresent();
    }

    private DeclaredHelp help(OpenDraft open) {
        var now = clock.instant();
        var mandate = Objects.requireNonNull(open.acting().mandate(), "who declares has one");
        return new DeclaredHelp(
                open,
                mandate.until(),
                mandate.until().isBefore(now.plus(AHEAD)),
                !mandate.runs(now),
                Protection.barsHelp(open));
    }
}
