package fr.coteacote.portal.importing;

/**
 * A line of a file that cannot be taken as it is.
 *
 * @param number the line of the file, from 1 on
 * @param column the column as the file names it, "" for the whole line
 * @param mend what to do about it
 */
public record WrongLine(int number, String column, String mend) {

    /** "Ligne 4, code_postal : Écrivez les 5 chiffres du code postal." */
    public String say() {
        return "Ligne %d%s : %s".formatted(number, column.isEmpty() ? "" : ", " + column, mend);
    }
}
