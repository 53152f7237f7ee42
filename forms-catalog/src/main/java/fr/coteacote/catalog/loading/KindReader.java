package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.WayOut;
import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.DateBound;
import fr.coteacote.catalog.kinds.DateBounds;
import fr.coteacote.catalog.kinds.Declaration;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.FullDate;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Iban;
import fr.coteacote.catalog.kinds.Kind;
import fr.coteacote.catalog.kinds.Letters;
import fr.coteacote.catalog.kinds.LongText;
import fr.coteacote.catalog.kinds.Nir;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.Part;
import fr.coteacote.catalog.kinds.PartialDateKind;
import fr.coteacote.catalog.kinds.Per;
import fr.coteacote.catalog.kinds.Person;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.PostalAddress;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.ShortText;
import fr.coteacote.catalog.kinds.WholeNumber;
import fr.coteacote.catalog.kinds.YesNo;
import fr.coteacote.catalog.rules.Suggestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is particular to a kind of question. */
record KindReader(Reading reading) {

    private static final Pattern FROM_TODAY = Pattern.compile("today|(?:today ?)?([+-]\\d{1,4})([ymd])");
    private static final int SHORT = 100;
    private static final int LONG = 2000;
    private static final int REPEATED = 10;
    private static final long LARGEST = 999_999;

    /** Read the kind of {@code question}, whose fields are {@code fields}. */
    Kind read(KindName name, Fields fields, QuestionId question, boolean dontKnow, QuestionReader items) {
        return switch (name) {
            case SHORT_TEXT -> shortText(fields);
            case LONG_TEXT -> new LongText(length(fields, LONG));
            case YES_NO -> new YesNo(dontKnow);
            case ONE_CHOICE -> new OneChoice(choices(fields, question), dontKnow);
            case SEVERAL_CHOICES -> new SeveralChoices(choices(fields, question));
            case FULL_DATE -> new FullDate(bounds(fields));
            case PARTIAL_DATE -> new PartialDateKind(bounds(fields));
            case AMOUNT -> new Amount(per(fields));
            case WHOLE_NUMBER -> wholeNumber(fields);
            case PHONE -> new Phone(autocomplete(fields));
            case EMAIL -> new Email(autocomplete(fields));
            case ADDRESS -> new PostalAddress(fields.flag("commune-enough", false), mayBeOffered(fields));
            case PERSON -> new Person(fields.flag("usual-name", false));
            case NIR -> new Nir();
            case IBAN -> new Iban();
            case DOCUMENT -> document(fields);
            case GROUP ->
                new Group(items.itemsOf(fields), fields.text("one"), fields.text("add"), length(fields, REPEATED));
            case DECLARATION -> new Declaration(fields.text("statement"), fields.flag("named", false));
        };
    }

    private ShortText shortText(Fields fields) {
        var letters = fields.has("pattern")
                ? fields.word("pattern", Words.of(Letters.values()))
                        .map(word -> Words.constant(Letters.class, word))
                        .orElse(Letters.FREE)
                : Letters.FREE;
        return new ShortText(
                length(fields, SHORT), letters, autocomplete(fields), letters == Letters.DIGITS ? "numeric" : "");
    }

    private String autocomplete(Fields fields) {
        var token = fields.textOr("autocomplete", "");
        return asksAboutThePerson() || token.equals(Part.OFF) ? token : "";
    }

    private boolean mayBeOffered(Fields address) {
        return address.has("autocomplete")
                && address.word("autocomplete", List.of("street-address")).isPresent()
                && asksAboutThePerson();
    }

    /** A fragment that is taken under other names, those of the spouse for instance, is about somebody else. */
    private boolean asksAboutThePerson() {
        return reading.names().prefix().isEmpty();
    }

    private int length(Fields fields, int otherwise) {
        long max = fields.numberOr("max", otherwise);
        if (max < 1 || max > 100_000) {
            reading.mistake(fields.at("max"), "« max » doit être au moins 1", "Écrivez par exemple « max: 100 ».");
            return otherwise;
        }
        return (int) max;
    }

    private static Per per(Fields fields) {
        return fields.has("per")
                ? fields.word("per", Words.of(Per.values()))
                        .map(word -> Words.constant(Per.class, word))
                        .orElse(Per.ONCE)
                : Per.ONCE;
    }

    private WholeNumber wholeNumber(Fields fields) {
        long min = fields.numberOr("min", 0);
        long max = fields.numberOr("max", LARGEST);
        boolean year = fields.flag("year", false);
        if (min > max) {
            reading.mistake(
                    fields.at("max"),
                    "« max » est plus petit que « min »",
                    "Aucun nombre ne conviendrait : corrigez-les.");
            return new WholeNumber(0, LARGEST, fields.textOr("unit", ""), year);
        }
        return new WholeNumber(min, max, fields.textOr("unit", ""), year);
    }

    private DateBounds bounds(Fields fields) {
        return new DateBounds(bound(fields, "min", DateBounds.WIDE.min()), bound(fields, "max", DateBounds.WIDE.max()));
    }

    private DateBound bound(Fields fields, String key, DateBound otherwise) {
        var text = fields.textOr(key, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        var fromToday = FROM_TODAY.matcher(text);
        if (fromToday.matches()) {
            return fromToday.group(1) == null
                    ? new DateBound.FromToday(0, 0, 0)
                    : fromToday(Integer.parseInt(fromToday.group(1)), fromToday.group(2));
        }
        try {
            return new DateBound.Fixed(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            reading.mistake(
                    fields.at(key),
                    "« %s » doit être une date".formatted(key),
                    "Écrivez « today », « -120y », « +6m » ou « 2002-01-01 ».");
            return otherwise;
        }
    }

    private static DateBound fromToday(int number, String unit) {
        return switch (unit) {
            case "y" -> new DateBound.FromToday(number, 0, 0);
            case "m" -> new DateBound.FromToday(0, number, 0);
            default -> new DateBound.FromToday(0, 0, number);
        };
    }

    private DocumentUpload document(Fields fields) {
        var document = fields.text("document");
        reading.known()
                .filter(known -> !document.isEmpty() && !known.documents().contains(document))
                .ifPresent(known -> reading.mistake(
                        fields.at("document"),
                        "il n'y a pas de document « %s »".formatted(document),
                        Suggestion.among(known.documents()).near(document, "Documents")));
        return new DocumentUpload(document);
    }

    private List<Choice> choices(Fields fields, QuestionId question) {
        if (!fields.has("choices")) {
            reading.mistake(
                    fields.node(), "il manque « choices »", "Ajoutez deux choix au moins, chacun avec id et label.");
        }
        var ids = new HashSet<String>();
        var choices = fields.objects("choices", Keys.CHOICE, choice -> choice(choice, question, ids));
        if (fields.has("choices") && choices.size() < 2) {
            reading.mistake(
                    fields.at("choices"), "il faut deux choix au moins", "Ajoutez un choix, ou employez yes-no.");
        }
        return choices;
    }

    private Choice choice(Fields fields, QuestionId question, HashSet<String> ids) {
        var id = reading.id(fields, "id");
        if (!ids.add(id) && fields.has("id")) {
            reading.mistake(
                    fields.at("id"), "le choix « %s » est écrit deux fois".formatted(id), "Changez l'un des deux.");
        }
        return new Choice(
                id,
                fields.text("label"),
                fields.textOr("hint", ""),
                fields.flag("exclusive", false),
                fields.objects("excludes", Keys.EXCLUSION, exclusion -> exclusion(exclusion, question, id)).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Optional<Exclusion> exclusion(Fields fields, QuestionId question, String choice) {
        var other = fields.text("question").isEmpty()
                ? Optional.<QuestionId>empty()
                : reading.question(fields.at("question"));
        var excluded = fields.text("choice");
        if (other.isPresent() && other.get().equals(question) && excluded.equals(choice)) {
            reading.mistake(
                    fields.at("choice"),
                    "le choix « %s » s'exclut lui-même".formatted(choice),
                    "Nommez un autre choix, ou enlevez cette exclusion.");
        } else {
            other.flatMap(id -> reading.known().map(known -> known.questions().get(id)))
                    .map(QuestionReader::choiceIds)
                    .filter(ids -> !excluded.isEmpty() && !ids.contains(excluded))
                    .ifPresent(ids -> reading.mistake(
                            fields.at("choice"),
                            "« %s » n'est pas un choix de « %s »".formatted(excluded, other.get()),
                            Suggestion.among(ids).near(excluded, "Choix possibles")));
        }
        var because = fields.text("because");
        var instead = waysOut(reading, fields);
        return other.map(id -> new Exclusion(id, excluded, because, instead));
    }

    static List<WayOut> waysOut(Reading reading, Fields fields) {
        return waysOut(reading, fields, "instead");
    }

    static List<WayOut> waysOut(Reading reading, Fields fields, String key) {
        return fields.objects(
                key, Keys.WAY_OUT, way -> new WayOut(way.text("label"), way.textOr("url", ""), phone(reading, way)));
    }

    private static String phone(Reading reading, Fields way) {
        var phone = way.textOr("phone", "");
        if (!WayOut.isPhone(phone)) {
            reading.mistake(
                    way.at("phone"),
                    "« %s » n'est pas un numéro de téléphone".formatted(phone),
                    "Écrivez-le par paires, par exemple « phone: \"04 65 71 20 30\" », ou « phone: %s » : le numéro du territoire."
                            .formatted(WayOut.OF_TERRITORY));
        }
        return phone;
    }
}
