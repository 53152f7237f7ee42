package fr.coteacote.catalog;

/** Name of a page; it is the last part of its address. */
public record PageId(String value) {

    /**
     * Refuse what is not an identifier.
     *
     * @throws IllegalArgumentException when {@code value} is not made of a-z, 0-9 and single hyphens
     */
    public PageId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
