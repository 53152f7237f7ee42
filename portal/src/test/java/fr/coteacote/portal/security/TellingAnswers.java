package fr.coteacote.portal.security;

import fr.coteacote.catalog.Choice;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.filling.Progress;
import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Declaration;
import fr.coteacote.catalog.kinds.DocumentUpload;
import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.FullDate;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Iban;
import fr.coteacote.catalog.kinds.LongText;
import fr.coteacote.catalog.kinds.Nir;
import fr.coteacote.catalog.kinds.OneChoice;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.PartialDate;
import fr.coteacote.catalog.kinds.PartialDateKind;
import fr.coteacote.catalog.kinds.Person;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.PostalAddress;
import fr.coteacote.catalog.kinds.SeveralChoices;
import fr.coteacote.catalog.kinds.ShortText;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.kinds.WholeNumber;
import fr.coteacote.catalog.kinds.YesNo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An answer to each question of a form, that can be sent; what is written by hand is found again wherever it is.
 *
 * <p>Among choices the first is taken with which the request may still be sent.
 */
final class TellingAnswers {

    private static final String NAMES = "Zyxquetzal";

    private final TypedWords words;
    private final Map<String, String> wishes;
    private int written;

    /**
     * Remember in {@code words} what is written by hand.
     *
     * @param wishes what to choose where it matters, by question
     */
    TellingAnswers(TypedWords words, Map<String, String> wishes) {
        this.words = words;
        this.wishes = Map.copyOf(wishes);
    }

    /** What to send for each page that is asked, until the request may be sent. */
    List<Sheet> toSend(Progress begun) {
        var sheets = new LinkedHashMap<Page, Map<String, String>>();
        var progress = begun;
        for (var next = open(progress); next != null; next = open(progress)) {
            var question = next;
            var now = progress;
            var typed = candidates(question)
                    .filter(candidate -> isGood(now, question, candidate))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No answer to " + question.id()));
            progress = progress.with(question.id(), understood(question, typed, now));
            sheets.computeIfAbsent(pageOf(now, question), _ -> new LinkedHashMap<>())
                    .putAll(fields(question, typed));
        }
        if (!progress.maySend()) {
            throw new IllegalStateException("Cannot be sent: %s, %s".formatted(progress.missing(), progress.blocks()));
        }
        return sheets.entrySet().stream()
                .map(entry -> new Sheet(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What to send for each page, whether it is asked or not, with an answer to each question that it may ask. */
    List<Sheet> toEachQuestion(Form form, LocalDate today) {
        return form.pages().stream()
                .map(page -> new Sheet(page, toEachQuestion(page, today)))
                .toList();
    }

    private Map<String, String> toEachQuestion(Page page, LocalDate today) {
        var fields = new LinkedHashMap<String, String>();
        for (var question : page.questions()) {
            candidates(question)
                    .filter(typed -> question.parse(typed, today) instanceof Parsed.Accepted)
                    .findFirst()
                    .ifPresent(typed -> fields.putAll(fields(question, typed)));
        }
        return fields;
    }

    /** The first question that was not answered yet. */
    private static @Nullable Question open(Progress progress) {
        return progress.asked().stream()
                .filter(question -> !progress.isAnswered(question.id()))
                .findFirst()
                .orElse(null);
    }

    private static Page pageOf(Progress progress, Question question) {
        return progress.pages().stream()
                .filter(page -> page.shown().contains(question))
                .findFirst()
                .orElseThrow()
                .page();
    }

    private static boolean isGood(Progress progress, Question question, Typed typed) {
        return question.parse(typed, progress.context().today()) instanceof Parsed.Accepted(var value)
                && progress.refusal(question.id(), value).isEmpty()
                && progress.with(question.id(), value).blocks().isEmpty();
    }

    private static Value understood(Question question, Typed typed, Progress progress) {
        return ((Parsed.Accepted) question.parse(typed, progress.context().today())).value();
    }

    /** The names of an item of a list are those of its questions, whatever list it is in. */
    private static Map<String, String> fields(Question question, Typed typed) {
        var fields = new LinkedHashMap<String, String>();
        typed.parts().forEach((part, texts) -> fields.put(name(question, part), texts.getFirst()));
        return fields;
    }

    private static String name(Question question, String part) {
        if (question.kind() instanceof Group) {
            return part.replaceFirst("^0\\.", "");
        }
        return part.isEmpty() ? question.id().value() : question.id().value() + "." + part;
    }

    private Stream<Typed> candidates(Question question) {
        var wish = wishes.get(question.id().value());
        return wish == null ? ofItsKind(question) : Stream.of(Typed.of(wish));
    }

    private Stream<Typed> ofItsKind(Question question) {
        return switch (question.kind()) {
            case YesNo yesNo -> choices(yesNo.choices());
            case OneChoice one -> choices(one.choices());
            case SeveralChoices several -> choices(several.choices());
            case DocumentUpload _ -> Stream.of(Typed.of(DocumentUpload.LATER));
            case ShortText text ->
                Stream.of(name(), "%s %d".formatted(name(), written), digits(text.max()))
                        .map(this::written);
            case LongText _ -> Stream.of(written("Une phrase qui %s\net continue %s.".formatted(name(), name())));
            case FullDate date -> days().map(day -> moment(day, date.format(new Value.Moment(PartialDate.from(day)))));
            case PartialDateKind date ->
                days().map(day -> moment(day, date.format(new Value.Moment(PartialDate.from(day)))));
            case Amount _ -> Stream.of(written("%d,%d".formatted(91_000 + next(), 37)));
            case WholeNumber number -> Stream.of(Typed.of(String.valueOf(Math.clamp(2, number.min(), number.max()))));
            case Phone _ -> Stream.of(phone());
            case Email _ -> Stream.of(written("zyxcourriel%d@example.org".formatted(next())));
            case PostalAddress _ ->
                Stream.of(Typed.ofParts(Map.of(
                        PostalAddress.LINE,
                        words.add("73 rue " + name()),
                        PostalAddress.EXTRA,
                        words.add("chez " + name()),
                        PostalAddress.POSTCODE,
                        "69009",
                        PostalAddress.COMMUNE,
                        "Lyon")));
            case Person person ->
                Stream.of(Typed.ofParts(person.parts().stream()
                        .collect(Collectors.toMap(part -> part.name(), _ -> words.add(name())))));
            case Nir _ -> Stream.of(written("2 41 03 69 383 012 94"));
            case Iban _ -> Stream.of(written("FR76 3000 6000 0112 3456 7890 189"));
            case Declaration declaration ->
                Stream.of(
                        declaration.named()
                                ? Typed.ofParts(Map.of(Declaration.NAME, words.add(name())))
                                : Typed.of("oui"));
            case Group group -> Stream.of(item(group));
        };
    }

    private Typed item(Group group) {
        var parts = new LinkedHashMap<String, List<String>>();
        for (var question : group.items()) {
            var name = "0." + question.id().value();
            candidates(question)
                    .findFirst()
                    .ifPresent(typed -> typed.parts()
                            .forEach((part, texts) -> parts.put(part.isEmpty() ? name : name + "." + part, texts)));
        }
        return new Typed(parts);
    }

    private static Stream<Typed> choices(List<Choice> choices) {
        return choices.stream().map(Choice::id).map(Typed::of);
    }

    /** Days of which nobody thinks, from a long life to yesterday. */
    private static Stream<LocalDate> days() {
        return Stream.of(LocalDate.of(1939, 10, 23), LocalDate.of(2021, 10, 23), LocalDate.of(2026, 10, 23));
    }

    private Typed moment(LocalDate day, Typed typed) {
        words.add(day.toString());
        words.add("%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
        words.add("%d octobre %d".formatted(day.getDayOfMonth(), day.getYear()));
        return typed;
    }

    private Typed phone() {
        var last = "%02d".formatted(next() % 100);
        words.add("698713%s".formatted(last)); // however its beginning is written
        return Typed.of("06 98 71 3%s %s".formatted(last.substring(0, 1), last.substring(1) + "4"));
    }

    private Typed written(String text) {
        return Typed.of(words.add(text));
    }

    private static String digits(int most) {
        return IntStream.range(0, Math.min(most, 9))
                .mapToObj(place -> String.valueOf(7 + place % 3))
                .collect(Collectors.joining());
    }

    /** A name that was never given before, of letters alone. */
    private String name() {
        return NAMES
                + String.valueOf(next())
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                        .collect(Collectors.joining());
    }

    private int next() {
        return written++;
    }

    /** What is sent for one page. */
    record Sheet(Page page, Map<String, String> fields) {

        Sheet {
            fields = Map.copyOf(fields);
        }

        /** Tell whether the page makes a list: each of its items has an address of its own. */
        boolean isList() {
            return page.questions().stream().anyMatch(question -> question.kind() instanceof Group);
        }

        /** What nobody can understand in any field of the page; empty where one takes everything. */
        Map<String, String> misunderstood(TypedWords words, LocalDate today) {
            var fault = "Zyxfaute de " + page.id().value();
            var refused = page.questions().stream()
                    .allMatch(question -> question.parse(Typed.of(fault), today) instanceof Parsed.Rejected);
            return refused
                    ? page.questions().stream()
                            .collect(Collectors.toMap(question -> question.id().value(), _ -> words.add(fault)))
                    : Map.of();
        }
    }
}
