package fr.coteacote.catalog.kinds;

/** Values as JSON, for the database; what was once written can always be read. */
public final class ValueJson {

    private ValueJson() {}

    /** Write {@code value} as JSON. */
    public static String write(Value value) {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException when {@code json} was not written by {@link #write} */
    public static Value read(String json) {
        throw new UnsupportedOperationException();
    }
}
