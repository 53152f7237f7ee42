package fr.coteacote.portal.filling.sending;

import fr.coteacote.catalog.LegalProtection.Measure;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.filling.ChapterProgress;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.ValueJson;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.filling.drafts.RoleQuestion;
import fr.coteacote.portal.filling.papers.DocumentsOfDraft;
import fr.coteacote.portal.filling.papers.PaperAnswers;
import fr.coteacote.portal.filling.together.HelpService;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.requests.SentContent;
import fr.coteacote.portal.requests.SentContent.Known;
import fr.coteacote.portal.requests.SentContent.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Put into words what a draft sends: what is asked now and sent, and nothing that fell out of scope. */
@Component
class SentContents {

    private static final String NOTHING = "Non renseigné";

    private final DocumentsOfDraft documents;
    private final PaperAnswers papers;
    private final HelpService help;
    private final DraftContacts contacts;

    SentContents(DocumentsOfDraft documents, PaperAnswers papers, HelpService help, DraftContacts contacts) {
        this.documents = documents;
        this.papers = papers;
        this.help = help;
        this.contacts = contacts;
    }

    SentContent of(OpenDraft draft) {
        return new SentContent(
                draft.form().title(),
                draft.subjectName().orElse(""),
                filledBy(draft),
                help.helpersWith(draft),
                contacts.toTell(draft),
                chapters(draft),
                documents.linesOf(draft),
                sentQuestions(draft)
                        .flatMap(
                                question -> answer(draft, question)
                                        .map(value -> new Line(question.id().value(), ValueJson.write(value)))
                                        .stream())
                        .toList(),
                known(draft));
    }

    private static List<Known> known(OpenDraft draft) {
        return sentQuestions(draft)
                .filter(question -> answer(draft, question).isPresent())
                .map(question -> new Known(question.id().value(), draft.levelOf(question.id())))
                .filter(known -> known.level() != AssuranceLevel.DECLARED)
                .toList();
    }

    /**
     * What tells the subject from other people, for the fingerprint: birth name, first given name, date of birth; and the sort
     * of request, where one of each sort may be open.
     */
    String identityOf(OpenDraft draft) {
        return Stream.concat(
                        Stream.of("nom-naissance", "prenoms", "date-naissance").map(QuestionId::new),
                        draft.form().oneOpenFor().stream())
                .map(id -> words(draft, id))
                .collect(Collectors.joining("|"));
    }

    /** The chapters as they are read again before sending, and on the receipt. */
    List<SentContent.Chapter> chapters(OpenDraft draft) {
        return draft.progress().chapters().stream()
                .filter(chapter -> chapter.chapter().sent())
                .filter(chapter -> !chapter.pages().isEmpty())
                .map(chapter -> new SentContent.Chapter(chapter.chapter().title(), lines(draft, chapter)))
                .toList();
    }

    private List<Line> lines(OpenDraft draft, ChapterProgress chapter) {
        return chapter.pages().stream()
                .flatMap(page -> page.shown().stream())
                .flatMap(question -> lines(draft, question).stream())
                .toList();
    }

    private List<Line> lines(OpenDraft draft, Question question) {
        var value = answer(draft, question);
        if (value.orElse(null) instanceof Value.Items(var items) && question.kind() instanceof Group group) {
            var lines = new ArrayList<Line>();
            for (var i = 0; i < items.size(); i++) {
                lines.add(new Line("%s %d".formatted(question.shortLabel(), i + 1), group.sayOne(items.get(i))));
            }
            return lines;
        }
        return List.of(value.map(said -> new Line(
                        question.shortLabel(),
                        papers.became(draft, question).orElseGet(() -> question.say(said)),
                        source(draft.levelOf(question.id()))))
                .orElseGet(() -> new Line(question.shortLabel(), NOTHING)));
    }

    private static String source(AssuranceLevel level) {
        return switch (level) {
            case DECLARED -> "";
            case SEEN_BY_PROFESSIONAL -> "Vu par un professionnel";
            case FC_EIDAS1, FC_EIDAS2 -> "Transmis par FranceConnect";
        };
    }

    private static Stream<Question> sentQuestions(OpenDraft draft) {
        return draft.progress().chapters().stream()
                .filter(chapter -> chapter.chapter().sent())
                .flatMap(chapter -> chapter.pages().stream())
                .flatMap(page -> page.shown().stream());
    }

    private static Optional<Value> answer(OpenDraft draft, Question question) {
        return draft.progress().answers().get(question.id());
    }

    private static String words(OpenDraft draft, QuestionId id) {
        return draft.form()
                .question(id)
                .flatMap(question -> answer(draft, question).map(question::say))
                .orElse("");
    }

    /** Who filled in; under a curatelle nothing is sent before both agreed, and the service reads that they did. */
    private static String filledBy(OpenDraft draft) {
        return Protection.measureOf(draft) == Measure.ASSISTED
                ? filler(draft) + ", avec l’accord de la personne et du curateur"
                : filler(draft);
    }

    private static String filler(OpenDraft draft) {
        return RoleQuestion.of(draft.form())
                .map(question -> words(draft, question))
                .filter(words -> !words.isEmpty())
                .orElse(NOTHING);
    }
}
