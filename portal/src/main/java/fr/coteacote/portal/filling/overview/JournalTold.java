package fr.coteacote.portal.filling.overview;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.JournalWords;
import fr.coteacote.portal.privacy.journal.Line;
import fr.coteacote.portal.territory.Territory;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tell the lines of a draft's journal in words: to who was let into it, and to a mediator their own. */
@Component
class JournalTold {

    private final Journal journal;
    private final Professionals professionals;
    private final Territory territory;

    JournalTold(Journal journal, Professionals professionals, Territory territory) {
        this.journal = journal;
        this.professionals = professionals;
        this.territory = territory;
    }

    /**
     * One line.
     *
     * @param about the question or document, by its short name; "" for the whole
     */
    record Told(Line line, String when, String who, String what, String about) {}

    /** All that this person may read, in the order in which it was done. */
    List<Told> of(OpenDraft open) {
        return journal.about(open.id().value()).stream()
                .filter(line -> maySee(open, line))
                .map(line -> told(open, line))
                .toList();
    }

    /** A mediator reads what they themselves did; the others read everything. */
    private static boolean maySee(OpenDraft open, Line line) {
        var professional = open.acting().sitting().professional();
        return !open.acting().isMediator()
                || (professional != null && line.entry().author().id().equals(professional.value()));
    }

    private Told told(OpenDraft open, Line line) {
        var entry = line.entry();
        return new Told(
                line,
                Days.sayWithHour(line.at(), territory.zone()),
                who(entry.author()),
                JournalWords.say(entry.act()),
                about(open, entry.about().detail()));
    }

    /** Professionals act under their own name; the others are known by what they are for the request. */
    private String who(Author author) {
        var quality = JournalWords.say(author.role());
        return author.kind() != Author.Kind.PROFESSIONAL
                ? quality
                : professionals
                        .find(new ProfessionalId(author.id()))
                        .map(Professional::name)
                        .filter(name -> !name.isBlank())
                        .map(name -> "%s, %s,".formatted(name, quality.toLowerCase(Locale.FRENCH)))
                        .orElse(quality);
    }

    private static String about(OpenDraft open, String detail) {
        if (detail.isEmpty()) {
            return "";
        }
        return open.form()
                .question(new QuestionId(detail))
                .map(question -> question.shortLabel())
                .or(() -> open.form().document(detail).map(document -> document.title()))
                .orElse("");
    }
}
