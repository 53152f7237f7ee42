package fr.coteacote.catalog.loading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of question as form files name it, with the keys that only it has. */
enum KindName {
    SHORT_TEXT("max pattern autocomplete"),
    LONG_TEXT("max"),
    YES_NO(""),
    ONE_CHOICE("choices"),
    SEVERAL_CHOICES("choices"),
    FULL_DATE("min max"),
    PARTIAL_DATE("min max"),
    AMOUNT("per"),
    WHOLE_NUMBER("min max unit year"),
    PHONE("autocomplete"),
    EMAIL("autocomplete"),
    ADDRESS("commune-enough autocomplete"),
    PERSON("usual-name"),
    NIR(""),
    IBAN(""),
    DOCUMENT("document"),
    GROUP("items one add max"),
    DECLARATION("statement named");

    private final String keys;

    KindName(String keys) {
        this.keys = keys;
    }

    String written() {
        return Words.of(this);
    }

    List<String> keys() {
        return keys.isEmpty() ? List.of() : List.of(keys.split(" ", -1));
    }

    static Optional<KindName> of(String written) {
        return Stream.of(values())
                .filter(kind -> kind.written().equals(written))
                .findFirst();
    }

    static List<String> all() {
        return Words.of(values());
    }
}
