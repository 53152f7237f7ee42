package fr.coteacote.catalog;

import java.util.Optional;

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

    /** Read the page that an address names; empty when it can be none. */
    public static Optional<PageId> parse(String text) {
        return Slug.fits(text) ? Optional.of(new PageId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
