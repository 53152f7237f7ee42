package fr.coteacote.portal.ui.asked;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One choice among others: a row that is a target as a whole. */
public final class ChoiceRow {

    private final String value;
    private final String label;
    private final String hint;
    private final boolean chosen;
    private final @Nullable Closing closing;

    private ChoiceRow(String value, String label, String hint, boolean chosen, @Nullable Closing closing) {
        this.value = value;
        this.label = label;
        this.hint = hint;
        this.chosen = chosen;
        this.closing = closing;
    }

    public static ChoiceRow of(String value, String label, String hint, boolean chosen) {
        return new ChoiceRow(value, label, hint, chosen, null);
    }

    /** Close the choice, and say why. */
    public ChoiceRow closed(Closing reason) {
        return new ChoiceRow(value, label, hint, chosen, reason);
    }

    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    public String hint() {
        return hint;
    }

    public boolean isChosen() {
        return chosen;
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }
}
