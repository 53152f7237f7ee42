package fr.coteacote.catalog;

import java.util.Optional;

/** Name of a page; addresses call it by its number, {@link Form#numberOf(PageId)}. */
public record PageId(String value) {

    /**
     * Refuse what is not an identifier.
     *
     * @throws IllegalArgumentException when {@code value} is not made of a-z, 0-9 and single hyphens
     */
    public PageId {
        Slug.require(value);
    }

    /** Read a name that may be anything; empty when it can be none. */
    public static Optional<PageId> parse(String text) {
        return Slug.fits(text) ? Optional.of(new PageId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
