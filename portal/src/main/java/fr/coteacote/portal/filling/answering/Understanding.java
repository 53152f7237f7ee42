package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is typed, as the questions of a page understand it today. */
@Component
class Understanding {

    private final DraftService service;
    private final RoleOfFiller roleOfFiller;

    Understanding(DraftService service, RoleOfFiller roleOfFiller) {
        this.service = service;
        this.roleOfFiller = roleOfFiller;
    }

    Parsed parse(Question question, Submission submission) {
        return parse(question, submission.typedFor(question));
    }

    private Parsed parse(Question question, Typed typed) {
        return question.parse(typed, service.context().today());
    }

    /** Why what {@code submission} says of {@code question} is not taken; empty when nothing stands against it. */
    List<Problem> problemsOf(OpenDraft draft, Question question, Submission submission) {
        return switch (parse(question, submission)) {
            case Parsed.Rejected(var problems) -> problems;
            case Parsed.Blank() -> List.of();
            case Parsed.Accepted(var value) ->
                draft.progress()
                        .refusal(question.id(), value)
                        .map(Exclusion::because)
                        .or(() -> roleOfFiller.refusal(draft, question, value))
                        .map(because -> List.of(new Problem("", because)))
                        .orElse(List.of());
        };
    }

    /** The answer in the database and the one in {@code submission}, where they differ and its author has not seen the first. */
    Optional<OpenPage.Conflict> conflict(OpenDraft draft, Question question, Submission submission) {
        var stored = draft.progress().answers().get(question.id());
        if (stored.isEmpty() || draft.versions().getOrDefault(question.id(), 0) == submission.seen(question.id())) {
            return Optional.empty();
        }
        return parse(question, submission) instanceof Parsed.Accepted(var yours) && !yours.equals(stored.get())
                ? Optional.of(new OpenPage.Conflict(question, question.say(stored.get()), question.say(yours)))
                : Optional.empty();
    }

    /** Say what stands in a field, as far as it can be understood. */
    String say(Question question, Typed typed) {
        return parse(question, typed) instanceof Parsed.Accepted(var value)
                ? question.say(value)
                : typed.parts().values().stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }
}
