package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Agreement;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateLength;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.Posts;
import fr.coteacote.portal.territory.Territory;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Let a user agree anew with who helps them, on a device of their own: they read the new words, and say yes to a new
 * mandate.
 */
@Service
public class RenewalService {

    private final HelpService help;
    private final MandateService mandates;
    private final Posts posts;
    private final Territory territory;
    private final Clock clock;

    RenewalService(HelpService help, MandateService mandates, Posts posts, Territory territory, Clock clock) {
        this.help = help;
        this.mandates = mandates;
        this.posts = posts;
        this.territory = territory;
        this.clock = clock;
    }

    /** For how long one may agree anew: nobody meets, so not for one session. */
    static List<MandateLength> lengths() {
        return Arrays.stream(MandateLength.values())
                .filter(length -> length != MandateLength.SESSION)
                .toList();
    }

    /** Find the help that {@code user} may agree to anew: it runs, and who helps still may. */
    @Transactional
    public Optional<GivenHelp> find(DraftId id, MandateId mandate, Sitting user) {
        return help.find(id, mandate, user).filter(GivenHelp::isRenewable).filter(this::mayStillHelp);
    }

    private boolean mayStillHelp(GivenHelp given) {
        var helper = Objects.requireNonNull(given.mandate().helper(), "a mediator's");
        return posts.find(new PostId(helper.post()))
                .filter(post ->
                        post.runs(clock.instant()) && post.organisation().isAtWork())
                .isPresent();
    }

    /** What the user agrees to. */
    static MandateText text(GivenHelp given, MandateLength length) {
        var text = MandateText.ofMediator(
                given.helper(), given.organisation(), given.draft().form().title(), length);
        return given.draft().acting().role().isSelf() ? text : text.endingWithYours();
    }

    /** The user agrees anew: the mandate before ends, the new one runs. */
    @Transactional
    public Optional<MandateId> renew(DraftId id, MandateId mandate, MandateLength length, Sitting user) {
        return Optional.of(length)
                .filter(lengths()::contains)
                .flatMap(_ -> find(id, mandate, user))
                .map(given -> mandates.renew(
                        given.mandate(),
                        new Agreement(
                                user,
                                given.draft().draft().subject(),
                                given.draft().acting().role(),
                                id.value(),
                                AgreementService.onOwnDevice(user),
                                length,
                                text(given, length)),
                        territory.zone()));
    }
}
