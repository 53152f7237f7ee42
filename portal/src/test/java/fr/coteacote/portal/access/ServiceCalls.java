package fr.coteacote.portal.access;

import static java.util.Map.entry;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.assisted.meeting.OwnDrafts;
import fr.coteacote.portal.documents.Access;
import fr.coteacote.portal.documents.DocumentService;
import fr.coteacote.portal.documents.pages.Decision;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.GroupService;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.Discretion;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.sending.SendingService;
import fr.coteacote.portal.filling.together.LastWord;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.mandates.Right;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How each method that asks is called: true when it gave, or did, something. */
final class ServiceCalls {

    private static final PageId PAGE = new PageId(SmallForm.PAGE);
    private static final QuestionId WORD = new QuestionId(SmallForm.PAGE);
    private static final PageId GROUP = new PageId(SmallForm.GROUP);

    private final DraftService drafts;
    private final SendingService sending;
    private final AnsweringService answering;
    private final GroupService groups;
    private final DocumentService documents;
    private final Access access;
    private final LastWord lastWord;
    private final OwnDrafts own;
    private final Discretion discretion;
    private final JdbcClient jdbc;

    ServiceCalls(ApplicationContext portal) {
        drafts = portal.getBean(DraftService.class);
        sending = portal.getBean(SendingService.class);
        answering = portal.getBean(AnsweringService.class);
        groups = portal.getBean(GroupService.class);
        documents = portal.getBean(DocumentService.class);
        access = portal.getBean(Access.class);
        lastWord = portal.getBean(LastWord.class);
        own = portal.getBean(OwnDrafts.class);
        discretion = portal.getBean(Discretion.class);
        jdbc = portal.getBean(JdbcClient.class);
    }

    /** Those that are told who asks. */
    Map<String, BiPredicate<World.File, Sitting>> toldWhoAsks() {
        return Map.ofEntries(
                entry(
                        "DraftService.open(DraftId, Sitting)",
                        (file, by) -> drafts.open(id(file), by).isPresent()),
                entry("DraftService.open(DraftId, Sitting, Right)", this::anyRight),
                entry(
                        "DraftService.review(DraftId, Sitting)",
                        (file, by) -> drafts.review(id(file), by).isPresent()),
                entry(
                        "DraftService.openToSend(DraftId, Sitting)",
                        (file, by) -> drafts.openToSend(id(file), by).isPresent()),
                entry(
                        "DraftService.visit(DraftId, PageId, Sitting)",
                        (file, by) -> drafts.visit(id(file), PAGE, by).isPresent()),
                entry(
                        "DraftService.list(Sitting)",
                        (file, by) -> drafts.list(by).stream()
                                .anyMatch(draft -> draft.id().equals(id(file)))),
                entry(
                        "DraftService.listWithSent(Sitting)",
                        (file, by) -> drafts.listWithSent(by).stream()
                                .anyMatch(draft -> draft.id().equals(id(file)))),
                entry(
                        "DraftService.openToPart(DraftId, Sitting)",
                        (file, by) -> drafts.openToPart(id(file), by).isPresent()),
                entry(
                        "DraftService.openAsUser(DraftId, Sitting)",
                        (file, by) -> drafts.openAsUser(id(file), by).isPresent()),
                entry("DraftsOfUsers.opens(UUID, Sitting)", (file, by) -> own.opens(file.id(), by)),
                entry(
                        "AnsweringService.look(DraftId, PageId, Sitting)",
                        (file, by) -> answering.look(id(file), PAGE, by).isPresent()),
                entry(
                        "LastWord.confirm(DraftId, Map, Sitting)",
                        (file, by) -> lastWord.confirm(id(file), Map.of(), by).isPresent()),
                entry("LastWord.hide(DraftId, QuestionId, boolean, Sitting)", this::hidden),
                entry("DraftService.delete(DraftId, Sitting)", (file, by) -> drafts.delete(id(file), by)),
                entry(
                        "SendingService.list(Sitting)",
                        (file, by) -> sending.list(by).stream()
                                .anyMatch(request -> request.draft().equals(file.id()))),
                entry(
                        "SendingService.sent(DraftId, Sitting)",
                        (file, by) -> sending.sent(id(file), by).isPresent()),
                entry(
                        "SendingService.send(DraftId, Sitting)",
                        (file, by) -> !(sending.send(id(file), by) instanceof SendingService.Sending.NotFound)),
                entry(
                        "AnsweringService.show(DraftId, PageId, Sitting)",
                        (file, by) -> answering.show(id(file), PAGE, by).isPresent()),
                entry(
                        "AnsweringService.keepTyped(DraftId, PageId, Submission, Sitting)",
                        (file, by) -> answering.keepTyped(id(file), PAGE, typed("mot"), by)),
                entry(
                        "AnsweringService.answer(DraftId, PageId, Submission, Sitting)",
                        (file, by) -> found(answering.answer(id(file), PAGE, typed("mot"), by))),
                entry(
                        "GroupService.show(DraftId, PageId, int, Sitting)",
                        (file, by) -> groups.show(id(file), GROUP, 1, by).isPresent()),
                entry("GroupService.keepTyped(DraftId, PageId, int, Submission, Sitting)", this::keptInGroup),
                entry(
                        "GroupService.answer(DraftId, PageId, int, Submission, Sitting)",
                        (file, by) -> found(groups.answer(id(file), GROUP, 1, typed("gens-nom"), by))),
                entry(
                        "GroupService.leave(DraftId, PageId, Submission, Sitting)",
                        (file, by) -> found(groups.leave(id(file), GROUP, typed("gens"), by))),
                entry(
                        "GroupService.remove(DraftId, PageId, int, Submission, Sitting)",
                        (file, by) -> found(groups.remove(id(file), GROUP, 1, typed("gens"), by))));
    }

    /** Those that find out by themselves who asks. */
    Map<String, Predicate<World.File>> findOut() {
        return Map.ofEntries(
                entry("DraftAccess.mayRead(UUID)", file -> access.mayRead(file.id())),
                entry("DraftAccess.mayLookInto(UUID)", file -> access.mayLookInto(file.id())),
                entry("DraftAccess.mayWrite(UUID)", file -> access.mayWrite(file.id())),
                entry("DraftAccess.mayTakeAway(UUID)", file -> access.mayTakeAway(file.id())),
                entry("DraftAccess.asksFor(UUID, String)", file -> access.asksFor(file.id(), SmallForm.PAPER)),
                entry("DraftAccess.boxOf(UUID)", file -> done(() -> access.boxOf(file.id()))),
                entry("DraftAccess.authorOn(UUID)", file -> done(() -> access.authorOn(file.id()))),
                entry(
                        "DocumentService.pagesOf(UUID)",
                        file -> !documents.pagesOf(file.id()).isEmpty()),
                entry(
                        "DocumentService.givenOf(UUID)",
                        file -> !documents.givenOf(file.id()).isEmpty()),
                entry(
                        "DocumentService.givenOf(UUID, String)",
                        file -> documents.givenOf(file.id(), SmallForm.PAPER).settled()),
                entry(
                        "DocumentService.read(UUID, String, UUID)",
                        file -> documents
                                .read(file.id(), SmallForm.PAPER, file.firstPage())
                                .isPresent()),
                entry(
                        "DocumentService.add(UUID, String, String, byte[])",
                        file -> done(() -> documents.add(file.id(), SmallForm.PAPER, "intrus.png", World.picture()))),
                entry(
                        "DocumentService.moveUp(UUID, String, UUID)",
                        file -> done(() -> documents.moveUp(file.id(), SmallForm.PAPER, file.secondPage()))),
                entry(
                        "DocumentService.decide(UUID, String, Decision)",
                        file -> done(() -> documents.decide(file.id(), SmallForm.PAPER, Decision.LATER))),
                entry(
                        "DocumentService.remove(UUID, String, UUID)",
                        file -> done(() -> documents.remove(file.id(), SmallForm.PAPER, file.firstPage()))));
    }

    /** Any right is enough to have been let in; all are tried. */
    private boolean anyRight(World.File file, Sitting by) {
        return Arrays.stream(Right.values())
                .map(right -> drafts.open(id(file), by, right).isPresent())
                .toList()
                .contains(true);
    }

    private boolean hidden(World.File file, Sitting by) {
        lastWord.hide(id(file), WORD, true, by);
        return discretion.hidden(id(file)).contains(WORD);
    }

    private boolean keptInGroup(World.File file, Sitting by) {
        var before = typedIn(file);
        groups.keepTyped(id(file), GROUP, 1, typed("gens-nom"), by);
        return !typedIn(file).equals(before);
    }

    /** What is typed in a draft; sealed anew, it is another text. Nobody is asked, so that no look is put on record. */
    private String typedIn(World.File file) {
        return jdbc.sql(
                        "select coalesce(string_agg(t::text, ',' order by t::text), '') from typed_page t where draft = ?")
                .param(file.id())
                .query(String.class)
                .single();
    }

    private static boolean done(Runnable call) {
        call.run();
        return true;
    }

    private static boolean found(Outcome outcome) {
        return !(outcome instanceof Outcome.NotFound);
    }

    private static DraftId id(World.File file) {
        return new DraftId(file.id());
    }

    private static Submission typed(String field) {
        return Submission.from(
                Map.of(field, List.of("Intrus")), UUID.randomUUID().toString());
    }
}
