package fr.coteacote.catalog.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.loading.Catalogue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iban4j.CountryCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quicktheories.core.Gen;

/** What was understood, written back and read again, is the same; whatever is typed is answered calmly. */
class WrittenBackProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final List<Question> QUESTIONS =
            Catalogue.fromClassPath().form(new FormId("essai")).questions();

    static Stream<Question> questions() {
        return QUESTIONS.stream();
    }

    @Test
    void every_kind_is_tried() {
        assertThat(QUESTIONS.stream()
                        .map(question -> question.kind().getClass().getSimpleName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Kind.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_value_written_back_is_read_as_the_same_value(Question question) {
        qt().withExamples(300).forAll(valuesOf(question)).checkAssert(value -> {
            var day = value instanceof Value.Declared declared ? declared.date() : TODAY;

            assertThat(question.parse(question.format(value), day)).isEqualTo(new Parsed.Accepted(value));
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_value_is_the_same_after_a_stay_in_the_database(Question question) {
        qt().withExamples(100)
                .forAll(valuesOf(question))
                .checkAssert(value ->
                        assertThat(ValueJson.read(ValueJson.write(value))).isEqualTo(value));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_value_is_always_said_in_words(Question question) {
        qt().withExamples(100)
                .forAll(valuesOf(question))
                .checkAssert(value -> assertThat(question.say(value)).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatever_is_typed_is_understood_or_refused_with_words(Question question) {
        qt().withExamples(300).forAll(anythingTyped(question)).checkAssert(typed -> {
            switch (question.parse(typed, TODAY)) {
                case Parsed.Accepted(var value) ->
                    assertThat(question.parse(question.format(value), TODAY)).isEqualTo(new Parsed.Accepted(value));
                case Parsed.Rejected(var problems) ->
                    assertThat(problems)
                            .isNotEmpty()
                            .allSatisfy(problem ->
                                    assertThat(problem.message()).isNotBlank().doesNotContainIgnoringCase("invalide"));
                case Parsed.Blank _ -> throw new AssertionError("a question never answers Blank");
            }
        });
    }

    private static Gen<Typed> anythingTyped(Question question) {
        var names = question.kind() instanceof Group
                ? List.of("0.prenom", "0.lien", "0.joindre", "1.prenom", "x")
                : question.kind().parts().stream().map(Part::name).toList();
        return lists().of(strings()
                        .basicMultilingualPlaneAlphabet()
                        .ofLengthBetween(0, 30)
                        .mix(likely()))
                .ofSize(names.size())
                .map(texts -> {
                    var parts = new TreeMap<String, String>();
                    for (int index = 0; index < names.size(); index++) {
                        parts.put(names.get(index), texts.get(index));
                    }
                    return Typed.ofParts(parts);
                });
    }

    /** Characters of which people make dates, amounts and numbers. */
    private static Gen<String> likely() {
        return lists().of(integers()
                        .between(0, 25)
                        .map(index -> "0123456789 ,./-+€@AB2fraoui".substring(index, index + 1)))
                .ofSizeBetween(0, 16)
                .map(letters -> String.join("", letters));
    }

    private static Gen<Value> valuesOf(Question question) {
        var own = valuesOf(question.kind());
        var withUnknown = question.dontKnow() ? own.mix(just(Value.UNKNOWN), 10) : own;
        return question.required() ? withUnknown : withUnknown.mix(just(Value.SKIPPED), 10);
    }

    private static Gen<Value> just(Value value) {
        return integers().between(0, 0).map(_ -> value);
    }

    private static Gen<Value> valuesOf(Kind kind) {
        return switch (kind) {
            case ShortText _ -> names().map(Value.Text::new);
            case LongText _ -> names().zip(names(), (one, other) -> new Value.Text(one + "\n" + other));
            case YesNo _ -> integers().between(0, 1).map(index -> new Value.Chosen(index == 0 ? "oui" : "non"));
            case OneChoice one ->
                integers()
                        .between(0, one.choices().size() - 1)
                        .map(index -> one.choices().get(index).id())
                        .map(id -> id.equals(Kind.DONT_KNOW) ? Value.UNKNOWN : new Value.Chosen(id));
            case SeveralChoices several ->
                integers().between(1, (1 << several.choices().size()) - 1).map(bits -> someOf(several, bits));
            case FullDate _ -> days().map(day -> new Value.Moment(PartialDate.from(day)));
            case PartialDateKind _ ->
                days().zip(integers().between(0, 2), (day, known) -> new Value.Moment(partOf(day, known)));
            case Amount _ -> longs().between(0, 9_999_999_99L).map(Value.Money::new);
            case WholeNumber number ->
                longs().between(number.min(), number.max()).map(Value.Count::new);
            case Phone _ ->
                integers()
                        .between(0, 99_999_999)
                        .map(digits -> new Value.Text("+336%08d".formatted(digits)))
                        .assuming(value -> new Phone().parse(Typed.of(value.text()), TODAY) instanceof Parsed.Accepted)
                        .map(value -> value);
            case Email _ ->
                strings()
                        .betweenCodePoints('a', 'z')
                        .ofLengthBetween(1, 20)
                        .map(name -> new Value.Text(name + "@exemple.fr"));
            case PostalAddress _ -> addresses();
            case Person _ ->
                names().zip(names(), names(), (family, usual, given) -> new Value.Civil(family, usual, given));
            case Nir _ ->
                longs().between(1_00_00_00_000_000L, 2_99_99_95_999_999L).map(WrittenBackProperties::nir);
            case Iban _ ->
                longs().between(0, 99_999_999_999L)
                        .map(account -> new Value.Text(new org.iban4j.Iban.Builder()
                                .countryCode(CountryCode.FR)
                                .bankCode("30006")
                                .branchCode("00001")
                                .accountNumber("%011d".formatted(account))
                                .nationalCheckDigit("89")
                                .build()
                                .toString()));
            case DocumentUpload _ ->
                integers()
                        .between(0, 3)
                        .map(index -> new Value.Chosen(
                                DocumentUpload.CHOICES.get(index).id()));
            case Group group -> items(group);
            case Declaration declaration ->
                days().zip(names(), (day, name) -> new Value.Declared(declaration.named() ? name : "", day));
        };
    }

    private static Gen<String> names() {
        return lists().of(integers()
                        .between(0, 25)
                        .map(index -> "abcdefghiéèçïôÀÉABCDEFGH'-".substring(index, index + 1)))
                .ofSizeBetween(1, 20)
                .map(letters -> String.join("", letters));
    }

    private static Gen<LocalDate> days() {
        return longs().between(LocalDate.of(1907, 1, 1).toEpochDay(), TODAY.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static PartialDate partOf(LocalDate day, int known) {
        return switch (known) {
            case 0 -> PartialDate.of(day.getYear());
            case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
            default -> PartialDate.from(day);
        };
    }

    private static Value someOf(SeveralChoices kind, int bits) {
        var ids = new LinkedHashSet<String>();
        for (int index = 0; index < kind.choices().size(); index++) {
            var choice = kind.choices().get(index);
            if ((bits >> index & 1) == 1 && !(choice.exclusive() && bits != 1 << index)) {
                ids.add(choice.id());
            }
        }
        return new Value.ChosenSet(ids);
    }

    private static Gen<Value> addresses() {
        var communes = List.copyOf(Communes.ofFrance().all());
        return integers().between(0, communes.size() - 1).zip(names(), (index, street) -> {
            var commune = communes.get(index);
            return new Value.Address(street, "", commune.postcodes().getFirst(), commune.name(), commune.code(), "");
        });
    }

    private static Value nir(long number) {
        var digits = Long.toString(number);
        return new Value.Text(digits + "%02d".formatted(Nir.key(digits)));
    }

    private static Gen<Value> items(Group group) {
        var joined = valuesOf(group.items().get(2));
        var item = names().zip(integers().between(0, 1), joined, (name, link, phone) -> {
            Map<QuestionId, Value> answers = new LinkedHashMap<>();
            answers.put(new QuestionId("prenom"), new Value.Text(name));
            answers.put(new QuestionId("lien"), new Value.Chosen(link == 0 ? "enfant" : "ami"));
            answers.put(new QuestionId("joindre"), phone);
            return answers;
        });
        return lists().of(item).ofSizeBetween(1, group.max()).map(Value.Items::new);
    }
}
