package fr.coteacote.portal.ui.forms;

/**
 * The help of one question, in four slots; an empty one is not shown.
 *
 * @param why why it is asked
 * @param where where to find the answer
 * @param drawing inline SVG of the paper, the line circled; trusted text, or nothing
 * @param example an example
 * @param unknown what to do when one does not know
 */
public record HelpText(String why, String where, String drawing, String example, String unknown) {

    public static final HelpText NONE = new HelpText("", "", "", "", "");

    boolean isEmpty() {
        return equals(NONE);
    }
}
