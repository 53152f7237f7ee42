package fr.coteacote.portal.reception.importing;

import fr.coteacote.portal.importing.WrongLine;
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
}
