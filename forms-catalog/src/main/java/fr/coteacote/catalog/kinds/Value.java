package fr.coteacote.catalog.kinds;

import fr.coteacote.catalog.QuestionId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An answer that was understood. */
public sealed interface Value {

    /** « Je ne sais pas », « je ne l'ai pas ». */
    Value UNKNOWN = new Unknown();

    /** An optional question that was seen and left empty. */
    Value SKIPPED = new Skipped();

    /** A text, a telephone number (E.164), an e-mail address, a NIR or an IBAN (without spaces). */
    record Text(String text) implements Value {}

    /** One choice, by its identifier; {@code oui} or {@code non} for yes and no. */
    record Chosen(String choice) implements Value {}

    /** Several choices, in the order of the form. */
    record ChosenSet(Set<String> choices) implements Value {

        public ChosenSet {
            choices = Collections.unmodifiableSet(new LinkedHashSet<>(choices));
        }
    }

    /** A date, perhaps without its day or its month. */
    record Moment(PartialDate date) implements Value {}

    /** An amount in euro cents. */
    record Money(long cents) implements Value {}

    /** A whole number. */
    record Count(long count) implements Value {}

    /**
     * A postal address.
     *
     * @param extra building, floor, "chez Mme Martin"; may be empty
     * @param communeCode INSEE code; empty outside France
     * @param country empty for France
     */
    record Address(String line, String extra, String postcode, String commune, String communeCode, String country)
            implements Value {}

    /**
     * A person's name as in the civil register.
     *
     * @param usualName the name used in daily life, when it is another; may be empty
     */
    record Civil(String familyName, String usualName, String givenNames) implements Value {}

    /** The answers of a repeated group, one map for each item. */
    record Items(List<Map<QuestionId, Value>> items) implements Value {

        public Items {
            items = items.stream()
                    .map(item -> Collections.unmodifiableMap(new LinkedHashMap<>(item)))
                    .toList();
        }
    }

    /**
     * A declaration that was made.
     *
     * @param name who made it; empty when the declaration asks for no name
     */
    record Declared(String name, LocalDate date) implements Value {}

    /** The person said that they do not know, or do not have it. */
    record Unknown() implements Value {}

    /** An optional question that was seen and left empty. */
    record Skipped() implements Value {}
}
