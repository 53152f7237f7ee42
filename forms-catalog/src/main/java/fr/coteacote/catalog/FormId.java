package fr.coteacote.catalog;

/** Name of a form, for instance {@code apa}. */
public record FormId(String value) {

    /**
     * Refuse what is not an identifier.
     *
     * @throws IllegalArgumentException when {@code value} is not made of a-z, 0-9 and single hyphens
     */
    public FormId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
