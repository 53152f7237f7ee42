package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.Posts;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tell people who helps them, with what and until when, and give them back what they agreed to. */
@Service
@NamedInterface("together")
public class HelpService {

    private static final Comparator<GivenHelp> RUNNING_FIRST_THEN_NEWEST = Comparator.comparing(GivenHelp::runs)
            .thenComparing(help -> help.mandate().givenAt())
            .reversed();

    private final DraftService drafts;
    private final MandateService mandates;
    private final Posts posts;
    private final Clock clock;

    HelpService(DraftService drafts, MandateService mandates, Posts posts, Clock clock) {
        this.drafts = drafts;
        this.mandates = mandates;
        this.posts = posts;
        this.clock = clock;
    }

    /** All help that {@code user} agreed to, with what they began and what they sent: what runs first, then the newest. */
    @Transactional(readOnly = true)
    public List<GivenHelp> list(Sitting user) {
        return drafts.listWithSent(user).stream()
                .filter(draft -> !draft.acting().isMediator())
                .flatMap(draft -> with(draft).stream())
                .sorted(RUNNING_FIRST_THEN_NEWEST)
                .toList();
    }

    /** The help that was agreed to with one draft, in the same order. */
    public List<GivenHelp> with(OpenDraft draft) {
        return mandates.ofMediatorsOn(draft.id().value()).stream()
                .map(mandate -> help(draft, mandate))
                .sorted(RUNNING_FIRST_THEN_NEWEST)
                .toList();
    }

    /** Find what {@code user} agreed to, so that they can take a copy. */
    @Transactional
    public Optional<GivenHelp> find(DraftId id, MandateId mandate, Sitting user) {
        return drafts.openAsUser(id, user)
                .flatMap(draft -> with(draft).stream()
                        .filter(help -> help.mandate().id().equals(mandate))
                        .findFirst());
    }

    /** Who helped with a draft, each once, the first who came first: for what is sent. */
    public List<String> helpersWith(OpenDraft draft) {
        return with(draft).stream()
                .sorted(Comparator.comparing(help -> help.mandate().givenAt()))
                .map(GivenHelp::who)
                .distinct()
                .toList();
    }

    private GivenHelp help(OpenDraft draft, Mandate mandate) {
        var helper = Objects.requireNonNull(mandate.helper(), "a mediator's");
        var post = posts.find(new PostId(helper.post()));
        return new GivenHelp(
                draft,
                mandate,
                post.map(Post::name).orElse("Une personne"),
                post.map(one -> one.organisation().name()).orElse(""),
                mandate.runs(clock.instant()));
    }
}
