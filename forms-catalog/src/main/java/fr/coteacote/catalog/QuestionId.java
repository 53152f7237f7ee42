package fr.coteacote.catalog;

/** Name of a question, the same in the form file, the database and the page's HTML. */
public record QuestionId(String value) {

    /**
     * Refuse what is not an identifier.
     *
     * @throws IllegalArgumentException when {@code value} is not made of a-z, 0-9 and single hyphens
     */
    public QuestionId {
        Slug.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
