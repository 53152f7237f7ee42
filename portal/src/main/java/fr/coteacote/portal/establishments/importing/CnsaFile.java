package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.establishments.houses.Establishment;
import fr.coteacote.portal.importing.CsvLines;
import fr.coteacote.portal.importing.FileText;
import fr.coteacote.portal.importing.WrongLine;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads the consolidated directory of the CNSA: a CSV file in UTF-8, whose first line names the columns, in any order.
 *
 * <p>Columns that the portal does not use are passed over.
 */
final class CnsaFile {

    private CnsaFile() {}

    static ReadFile read(byte[] file) {
        var text = FileText.utf8(file);
        if (text.isEmpty()) {
            return ReadFile.wrong(
                    Source.CNSA,
                    1,
                    "Enregistrez le fichier en UTF-8 (dans un tableur : « CSV UTF-8 »), puis recommencez.");
        }
        var lines = CsvLines.cut(text.get());
        if (lines.isEmpty()) {
            return ReadFile.wrong(
                    Source.CNSA, 1, "Le fichier est vide. Il faut une première ligne avec le nom des colonnes.");
        }
        var header = header(lines.getFirst());
        var missing = Stream.of(CnsaColumn.values())
                .filter(CnsaColumn::isRequired)
                .filter(column -> !header.containsValue(column))
                .map(CnsaColumn::column)
                .toList();
        if (!missing.isEmpty()) {
            return ReadFile.wrong(
                    Source.CNSA,
                    lines.getFirst().number(),
                    "Il manque des colonnes : %s. Gardez les noms de colonnes de l’annuaire de la CNSA."
                            .formatted(String.join(", ", missing)));
        }
        return lines.size() == 1
                ? ReadFile.wrong(Source.CNSA, 1, "Aucune maison dans ce fichier. Il faut une ligne par maison.")
                : houses(header, lines.subList(1, lines.size()));
    }

    private static ReadFile houses(Map<Integer, CnsaColumn> header, List<CsvLines.Line> lines) {
        var houses = new ArrayList<Establishment>();
        var wrong = new ArrayList<WrongLine>();
        var leftOut = new ArrayList<WrongLine>();
        var seen = new HashMap<String, Integer>();
        for (var line : lines) {
            var cells = new CnsaCells(line.number(), fields(header, line));
            var house = new CnsaLine(cells).read();
            wrong.addAll(cells.wrong());
            leftOut.addAll(cells.leftOut());
            house.ifPresent(told -> {
                var before = seen.putIfAbsent(told.finess().value(), line.number());
                if (before == null) {
                    houses.add(told);
                } else {
                    wrong.add(new WrongLine(
                            line.number(),
                            CnsaColumn.FINESS.column(),
                            "Cette maison est déjà à la ligne %d. Gardez une seule des deux lignes."
                                    .formatted(before)));
                }
            });
        }
        return new ReadFile(Source.CNSA, houses, wrong, leftOut);
    }

    private static Map<Integer, CnsaColumn> header(CsvLines.Line first) {
        var header = new HashMap<Integer, CnsaColumn>();
        for (int place = 0; place < first.values().size(); place++) {
            var column = place;
            CnsaColumn.of(first.values().get(place)).ifPresent(known -> header.put(column, known));
        }
        return header;
    }

    private static Map<CnsaColumn, String> fields(Map<Integer, CnsaColumn> header, CsvLines.Line line) {
        var fields = new EnumMap<CnsaColumn, String>(CnsaColumn.class);
        header.forEach((place, column) -> {
            if (place < line.values().size()) {
                fields.put(column, line.values().get(place).strip());
            }
        });
        return fields;
    }
}
