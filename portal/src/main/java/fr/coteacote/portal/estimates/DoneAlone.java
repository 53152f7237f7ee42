package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.aggir.Letter;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of an act somebody does alone, as a family says it. */
enum DoneAlone {
    YES("oui", "Oui, toujours, sans aide et sans danger", Letter.A),
    PARTLY("en-partie", "En partie, pas toujours, ou il faut le rappeler", Letter.B),
    NO("non", "Non, quelqu’un le fait, ou ce n’est plus possible", Letter.C),
    NOT_KNOWN("ne-sait-pas", "Je ne sais pas", null);

    private final String sent;
    private final String label;
    private final @Nullable Letter letter;

    DoneAlone(String sent, String label, @Nullable Letter letter) {
        this.sent = sent;
        this.label = label;
        this.letter = letter;
    }

    /** Find what a browser sent; empty when it is no answer. */
    static Optional<DoneAlone> of(String sent) {
        return Stream.of(values()).filter(answer -> answer.sent.equals(sent)).findFirst();
    }

    String sent() {
        return sent;
    }

    String label() {
        return label;
    }

    /** The letter of the grid; empty when it is not known. */
    Optional<Letter> letter() {
        return Optional.ofNullable(letter);
    }
}
