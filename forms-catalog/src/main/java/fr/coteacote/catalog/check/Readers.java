package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Flag;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.Reader;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Iban;
import fr.coteacote.catalog.kinds.LongText;
import fr.coteacote.catalog.loading.Origins.Sort;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds answers that somebody reads who should not: medical, sensitive and private ones. */
final class Readers {

    /** What a label speaks of when the answer is of a special category (GDPR, article 9). */
    private static final Pattern SPECIAL = Pattern.compile(
            "\\b(?<!assurance )(?<!pour la )(maladies?|santé|handicaps?|enceinte|grossesse|médicaments?|traitements?|religions?|cultes?|syndicats?|"
                    + "orientation sexuelle|origine ethnique)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final FormCheck check;

    Readers(FormCheck check) {
        this.check = check;
    }

    void read() {
        check.form().questions().forEach(question -> {
            read(question, question);
            if (question.kind() instanceof Group group) {
                group.items().forEach(item -> read(question, item));
            }
        });
    }

    /** Read a question that stands alone or inside {@code declared}. */
    private void read(Question declared, Question question) {
        var place = check.placeOf(Sort.NAME, declared.id().value());
        var name = question.equals(declared)
                ? "« %s »".formatted(question.id())
                : "« %s » dans « %s »".formatted(question.id(), declared.id());
        boolean isPrivate = question.has(Flag.PRIVATE) || declared.has(Flag.PRIVATE);
        boolean isSensitive =
                Stream.of(question, declared).anyMatch(one -> one.has(Flag.SENSITIVE) || one.has(Flag.MEDICAL));
        if (question.has(Flag.MEDICAL)) {
            var others = named(question, reader -> !reader.isMedical());
            if (!others.isEmpty()) {
                check.find(
                        Rule.MEDICAL_READER,
                        place,
                        "%s est médicale et lue par : %s".formatted(name, others),
                        "Enlevez ces lecteurs, ou le drapeau « medical ».");
            }
        } else if (question.has(Flag.SENSITIVE)) {
            var others = named(question, reader -> !reader.mayReadSensitive());
            if (!others.isEmpty()) {
                check.find(
                        Rule.SENSITIVE_READER,
                        place,
                        "%s est sensible et lue par : %s".formatted(name, others),
                        "Enlevez ces lecteurs : ils n'en ont pas besoin pour décider.");
            }
        }
        if (!isSensitive && SPECIAL.matcher(question.label()).find()) {
            check.find(
                    Rule.SENSITIVE_UNMARKED,
                    place,
                    "%s parle de santé, de religion ou d'origine et n'est pas marquée".formatted(name),
                    "Ajoutez « flags: [sensitive] », ou « medical » si seule l'équipe médicale la lit.");
        }
        if (!isPrivate && (question.kind() instanceof Iban || question.kind() instanceof LongText)) {
            check.find(
                    Rule.PRIVATE_UNMARKED,
                    place,
                    "%s est %s qu'un médiateur pourrait lire"
                            .formatted(
                                    name, question.kind() instanceof Iban ? "un compte en banque" : "un texte libre"),
                    "Ajoutez « private » à « flags ».");
        }
    }

    private static String named(Question question, Predicate<Reader> wanted) {
        return question.use().readers().stream()
                .filter(wanted)
                .map(Reader::label)
                .collect(Collectors.joining(", "));
    }
}
