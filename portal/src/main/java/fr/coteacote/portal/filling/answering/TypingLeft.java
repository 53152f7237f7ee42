package fr.coteacote.portal.filling.answering;

import fr.coteacote.portal.filling.answering.TypedPages.KeptText;
import fr.coteacote.portal.filling.answering.TypedPages.TypedPage;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.mandates.sessions.AssistedSession;
import fr.coteacote.portal.mandates.sessions.AssistedSession.End;
import fr.coteacote.portal.mandates.sessions.AssistedSessions;
import fr.coteacote.portal.mandates.sessions.HelpEnded;
import fr.coteacote.portal.mandates.sessions.SessionId;
import fr.coteacote.portal.mandates.sessions.Side;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a mediator has typed and not confirmed, when the help is over: it ends with it, for the next one may be somebody else.
 *
 * <p>Nobody ended a session that closes by itself, and what was typed there may be all that the user has said: it becomes
 * what they have typed, to be read again and answered. The mediator finds it there too, if they may come back; who may not
 * does not. Nothing private is shown to anybody by that: on their own side a mediator can type only what is theirs to see.
 */
@Component
class TypingLeft {

    private static final Submission NOTHING = new Submission(Map.of());

    private final TypedPages pages;
    private final ItemTyping items;
    private final DraftService drafts;
    private final AssistedSessions sessions;
    private final Clock clock;

    TypingLeft(TypedPages pages, ItemTyping items, DraftService drafts, AssistedSessions sessions, Clock clock) {
        this.pages = pages;
        this.items = items;
        this.drafts = drafts;
        this.sessions = sessions;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(HelpEnded ended) {
        var draft = new DraftId(ended.draft());
        if (closedByItself(ended)) {
            drafts.boxOf(draft).ifPresent(box -> handOver(draft, box));
        }
        pages.forgetAll(draft, Side.MEDIATOR);
    }

    private boolean closedByItself(HelpEnded ended) {
        return sessions.find(new SessionId(ended.session()))
                .map(AssistedSession::endedBy)
                .filter(end -> end == End.ABANDONED || end == End.USER_AWAY)
                .isPresent();
    }

    private void handOver(DraftId draft, SealedBox box) {
        for (var left : pages.all(draft, Side.MEDIATOR, box)) {
            if (ItemTyping.isItem(left.name())) {
                items.nameForUser(draft, left.name(), left.typed(), box)
                        .ifPresent(given -> pages.give(draft, left.name(), given, left.typed(), box));
            } else {
                handOver(draft, left, box);
            }
        }
    }

    private void handOver(DraftId draft, KeptText left, SealedBox box) {
        var page = TypedPages.pageOf(left.name());
        var own = pages.on(draft, page, Side.USER, box);
        var joined = own.stream().findFirst().filter(_ -> left.name().equals(page));
        var said = joined.map(KeptText::submission).orElse(NOTHING).beside(left.submission());
        if (joined.isPresent()) {
            var together = new TypedPage(said, joined.get().typed().confirmed());
            pages.keep(draft, joined.get().name(), Side.USER, together, clock.instant(), box);
        } else if (said.touchesAnything()) {
            var given = TypedPages.nameBeside(own, page);
            pages.forget(draft, given, Side.USER);
            pages.give(
                    draft, left.name(), given, new TypedPage(said, left.typed().confirmed()), box);
        }
    }
}
