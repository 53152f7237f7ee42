package fr.coteacote.catalog.loading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Constants of enums as form files write them: small letters and hyphens. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> of(Enum<?>... constants) {
        return Stream.of(constants).map(Words::of).toList();
    }

    /** Find the constant that {@code word}, known to be one of them, names. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
