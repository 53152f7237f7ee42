package fr.coteacote.portal.reception.importing;

import fr.coteacote.portal.importing.CsvLines;
import fr.coteacote.portal.importing.FileText;
import fr.coteacote.portal.importing.WrongLine;
import fr.coteacote.portal.reception.points.PointField;
import fr.coteacote.portal.reception.points.PointList;
import fr.coteacote.portal.reception.points.PointReader;
import fr.coteacote.portal.reception.points.ReceptionPoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Take in a file of the national standard "Lieux de médiation numérique".
 *
 * <p>Good lines are taken, wrong ones are told: a file of a thousand places does not wait for one wrong telephone number.
 * Columns that the portal does not use are passed over. Places that the file does not name stay.
 */
@Service
public class PointImport {

    private final PointList points;

    PointImport(PointList points) {
        this.points = points;
    }

    /** Take in a file in UTF-8. */
    public ImportReport take(byte[] file) {
        var text = FileText.utf8(file);
        if (text.isEmpty()) {
            return wrong(1, "Enregistrez le fichier en UTF-8 (dans un tableur : « CSV UTF-8 »), puis recommencez.");
        }
        var lines = CsvLines.cut(text.get());
        if (lines.isEmpty()) {
            return wrong(1, "Le fichier est vide. Il faut une première ligne avec le nom des colonnes.");
        }
        var header = header(lines.getFirst());
        var missing = Stream.of(PointField.values())
                .filter(PointField::isRequired)
                .filter(field -> !header.containsValue(field))
                .map(PointField::column)
                .toList();
        if (!missing.isEmpty()) {
            return wrong(
                    lines.getFirst().number(),
                    "Il manque des colonnes : %s. Gardez les noms de colonnes du standard national."
                            .formatted(String.join(", ", missing)));
        }
        return take(header, lines.subList(1, lines.size()));
    }

    private ImportReport take(Map<Integer, PointField> header, List<CsvLines.Line> lines) {
        var good = new ArrayList<ReceptionPoint>();
        var wrong = new ArrayList<WrongLine>();
        var seen = new HashMap<String, Integer>();
        for (var line : lines) {
            switch (PointReader.read(fields(header, line))) {
                case PointReader.Read.Right(var point) -> {
                    var before = seen.putIfAbsent(point.id(), line.number());
                    if (before == null) {
                        good.add(point);
                    } else {
                        wrong.add(new WrongLine(
                                line.number(),
                                PointField.ID.column(),
                                "Ce lieu est déjà à la ligne %d. Gardez une seule des deux lignes.".formatted(before)));
                    }
                }
                case PointReader.Read.Wrong(var problems) ->
                    problems.forEach(problem -> wrong.add(
                            new WrongLine(line.number(), problem.field().column(), problem.mend())));
            }
        }
        points.put(good);
        return new ImportReport(good.size(), wrong);
    }

    private static Map<Integer, PointField> header(CsvLines.Line first) {
        var header = new HashMap<Integer, PointField>();
        for (int column = 0; column < first.values().size(); column++) {
            var place = column;
            PointField.of(first.values().get(column)).ifPresent(field -> header.put(place, field));
        }
        return header;
    }

    private static Map<PointField, String> fields(Map<Integer, PointField> header, CsvLines.Line line) {
        var fields = new EnumMap<PointField, String>(PointField.class);
        header.forEach((column, field) -> {
            if (column < line.values().size()) {
                fields.put(field, line.values().get(column));
            }
        });
        return fields;
    }

    private static ImportReport wrong(int line, String mend) {
        return new ImportReport(0, List.of(new WrongLine(line, "", mend)));
    }
}
