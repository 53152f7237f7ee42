package fr.coteacote.catalog;

/** What conditions read: one value for each name, never absent (an unanswered question has a neutral value). */
@FunctionalInterface
public interface Facts {

    /** Give the value of a variable: {@code String}, {@code Long}, {@code Boolean} or {@code List<String>}. */
    Object valueOf(String name);
}
