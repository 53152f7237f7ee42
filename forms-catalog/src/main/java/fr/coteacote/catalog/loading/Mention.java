package fr.coteacote.catalog.loading;

/**
 * A name in a file, with its place.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param excerpt the line
 */
public record Mention(String name, String path, int line, int column, String excerpt) {

    static Mention of(String name, Place place) {
        var here = place.mistake("", "");
        return new Mention(name, here.path(), here.line(), here.column(), here.excerpt());
    }

    /** Say that something is wrong here. */
    public Mistake mistake(String what, String mend) {
        return new Mistake(path, line, column, excerpt, what, mend);
    }
}
