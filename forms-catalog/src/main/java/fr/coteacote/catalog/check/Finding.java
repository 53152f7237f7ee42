package fr.coteacote.catalog.check;

/**
 * Something wrong with a form that no single line shows.
 *
 * @param subject the page, question, block, warning or document, for instance {@code page adresse}
 * @param what what is wrong, in French
 */
public record Finding(String subject, String what) {

    @Override
    public String toString() {
        return subject + " : " + what;
    }
}
