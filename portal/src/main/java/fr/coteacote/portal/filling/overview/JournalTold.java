package fr.coteacote.portal.filling.overview;

import fr.coteacote.catalog.QuestionId;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.JournalWords;
import fr.coteacote.portal.privacy.journal.Line;
import fr.coteacote.portal.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tell the lines of a draft's journal in words: to who was let into it, and to a mediator their own. */
@Component
class JournalTold {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Journal journal;
    private final Professionals professionals;
    private final Names names;
    private final Territory territory;

    JournalTold(Journal journal, Professionals professionals, Names names, Territory territory) {
        this.journal = journal;
        this.professionals = professionals;
        this.names = names;
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
        var about = about(open, entry.about().detail());
        var answered = entry.act() == Act.ANSWERED && !about.isEmpty();
        return new Told(
                line,
                Days.sayWithHour(line.at(), territory.zone()),
                who(entry.author()),
                answered ? "a répondu à « %s ».".formatted(about) : JournalWords.say(entry.act()),
                answered ? "" : about);
    }

    /** Who has an account, or helps for an organisation, is called by their name: each sees who did what. */
    private String who(Author author) {
        var quality = JournalWords.say(author.role());
        if (author.kind() == Author.Kind.ACCOUNT) {
            return names.ofAccount(author.id()).orElse(quality);
        }
        return author.kind() != Author.Kind.PROFESSIONAL
                ? quality
                : professionals
                        .find(new ProfessionalId(author.id()))
                        .map(Professional::name)
                        .filter(name -> !name.isBlank())
                        .map(name -> "%s, %s,".formatted(name, quality.toLowerCase(Locale.FRENCH)))
                        .orElse(quality);
    }

    private String about(OpenDraft open, String detail) {
        if (detail.isEmpty()) {
            return "";
        }
        return open.form()
                .question(new QuestionId(detail))
                .map(question -> question.shortLabel())
                .or(() -> open.form().document(detail).map(document -> document.title()))
                .or(() -> whose(detail))
                .orElse("");
    }

    private Optional<String> whose(String account) {
        return ID.matcher(account).matches() ? names.ofAccount(UUID.fromString(account)) : Optional.empty();
    }
}
