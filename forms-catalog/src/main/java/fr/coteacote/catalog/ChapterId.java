package fr.coteacote.catalog;

/** Name of a chapter. */
public record ChapterId(String value) {

    /**
     * Refuse what is not an identifier.
     *
     * @throws IllegalArgumentException when {@code value} is not made of a-z, 0-9 and single hyphens
     */
    public ChapterId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
