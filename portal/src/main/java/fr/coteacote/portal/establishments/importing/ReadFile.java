package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.importing.WrongLine;
import java.util.List;

/**
 * What stands in a file.
 *
 * @param wrong what is to be mended before the file can be taken
 * @param leftOut what could not be understood and is not needed: the house is taken without it
 */
record ReadFile(Source source, List<Establishment> houses, List<WrongLine> wrong, List<WrongLine> leftOut) {

    ReadFile {
        houses = List.copyOf(houses);
        wrong = List.copyOf(wrong);
        leftOut = List.copyOf(leftOut);
    }

    static ReadFile wrong(Source source, int line, String mend) {
        return new ReadFile(source, List.of(), List.of(new WrongLine(line, "", mend)), List.of());
    }
}
