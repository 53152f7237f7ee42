package fr.coteacote.portal.filling.overview;

import fr.coteacote.catalog.Chapter;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Question;
import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Pointing;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.identity.accounts.Professional;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.mandates.Consent;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.JournalWords;
import fr.coteacote.portal.privacy.journal.Line;
import fr.coteacote.portal.territory.Territory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tell the lines of a draft's journal in words: to who was let into it, and to a mediator their own. */
@Component
class JournalTold {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Journal journal;
    private final Professionals professionals;
    private final Names names;
    private final MandateService mandates;
    private final Territory territory;

    JournalTold(
            Journal journal, Professionals professionals, Names names, MandateService mandates, Territory territory) {
        this.journal = journal;
        this.mandates = mandates;
        this.professionals = professionals;
        this.names = names;
        this.territory = territory;
    }

    /**
     * One line.
     *
     * @param about the question, page or document, by its short name; "" for the whole
     */
    record Told(Line line, String when, String who, String what, String about) {}

    /** All that this person may read, in the order in which it was done. */
    List<Told> of(OpenDraft open) {
        var given = mandates.ofMediatorsOn(open.id().value()).stream()
                .collect(Collectors.toMap(mandate -> mandate.id().value().toString(), Function.identity()));
        return journal.about(open.id().value()).stream()
                .filter(line -> maySee(open, line))
                .map(line -> told(open, given, line))
                .toList();
    }

    /** A mediator reads what they themselves did; the others read everything. */
    private static boolean maySee(OpenDraft open, Line line) {
        var professional = open.acting().sitting().professional();
        return !open.acting().isMediator()
                || (professional != null && line.entry().author().id().equals(professional.value()));
    }

    private Told told(OpenDraft open, Map<String, Mandate> given, Line line) {
        var entry = line.entry();
        var mandate = given.get(entry.about().detail());
        if (mandate != null) {
            return told(line, JournalWords.sayUnder(entry.act(), say(entry.act(), mandate)), "");
        }
        var about = about(open, entry.act(), entry.about().detail());
        var whole = about.isEmpty() ? Optional.<String>empty() : JournalWords.sayOf(entry.act(), about);
        return told(line, whole.orElseGet(() -> JournalWords.say(entry.act())), whole.isPresent() ? "" : about);
    }

    private Told told(Line line, String what, String about) {
        return new Told(line, say(line.at()), who(line.entry().author()), what, about);
    }

    /** When a mandate was given and, on the line that says so, how. */
    private String say(Act act, Mandate mandate) {
        var given = say(mandate.givenAt());
        return act == Act.MANDATE_GIVEN ? "%s, donné %s".formatted(given, how(mandate.consent())) : given;
    }

    private static String how(Consent consent) {
        return switch (consent) {
            case DECLARED -> "sur parole";
            case OWN_DEVICE -> "sur l’appareil de la personne";
            case FRANCECONNECT -> "sur l’appareil de la personne, avec FranceConnect";
            case BY_TURNS -> "sur un ordinateur partagé, à son tour";
            case FRANCECONNECT_BY_TURNS -> "sur un ordinateur partagé, à son tour, avec FranceConnect";
            case SIGNED_PAPER -> "sur un papier signé";
            case CODE_BY_SMS -> "au téléphone, par un code reçu par SMS";
            case CODE_BY_EMAIL -> "au téléphone, par un code reçu par courriel";
        };
    }

    private String say(Instant moment) {
        return Days.sayWithHour(moment, territory.zone());
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

    /** A chapter or a page may bear the name of one of its questions: the act says which it is. */
    private String about(OpenDraft open, Act act, String detail) {
        if (detail.isEmpty()) {
            return "";
        }
        var form = open.form();
        if (act == Act.OPENED_TO_HELP || act == Act.CLOSED_TO_HELP) {
            return named(form.chapters(), chapter -> chapter.id().value(), detail, Chapter::title)
                    .orElse("");
        }
        if (act == Act.READ) {
            return detail.equals(FillingJournal.ALL_ANSWERS)
                    ? "Relire"
                    : named(form.pages(), page -> page.id().value(), detail, page -> page.title(open.self()))
                            .orElse("");
        }
        return named(form.questions(), question -> question.id().value(), detail, Question::shortLabel)
                .or(() -> form.document(detail).map(DocumentRule::title))
                .or(() -> named(
                        form.pages(),
                        page -> Pointing.helpOf(page.id()),
                        detail,
                        page -> "l’aide : " + page.title(open.self())))
                .or(() -> whose(detail))
                .orElse("");
    }

    private static <T> Optional<String> named(
            List<T> all, Function<T, String> id, String wanted, Function<T, String> name) {
        return all.stream()
                .filter(one -> id.apply(one).equals(wanted))
                .map(name)
                .findFirst();
    }

    private Optional<String> whose(String account) {
        return ID.matcher(account).matches() ? names.ofAccount(UUID.fromString(account)) : Optional.empty();
    }
}
