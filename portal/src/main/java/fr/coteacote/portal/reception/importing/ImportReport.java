package fr.coteacote.portal.reception.importing;

import java.util.List;

/**
 * What came of a file.
 *
 * @param taken how many places were taken in
 * @param wrong what is to be mended, in the order of the file
 */
public record ImportReport(int taken, List<WrongLine> wrong) {

    public ImportReport {
        wrong = List.copyOf(wrong);
    }

    /**
     * A line that was left out.
     *
     * @param number the line of the file, from 1 on
     * @param column the column of the standard, "" for the whole line
     * @param mend what to do about it
     */
    public record WrongLine(int number, String column, String mend) {

        /** "Ligne 4, code_postal : Écrivez les 5 chiffres du code postal." */
        public String say() {
            return "Ligne %d%s : %s".formatted(number, column.isEmpty() ? "" : ", " + column, mend);
        }
    }
}
