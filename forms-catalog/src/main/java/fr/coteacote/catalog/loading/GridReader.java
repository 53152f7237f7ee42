package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.aggir.Activity;
import fr.coteacote.catalog.aggir.Grid;
import fr.coteacote.catalog.aggir.PointGroup;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the tables of the AGGIR grid, and notes what cannot be the law's. */
final class GridReader {

    private static final List<String> ACTIVITIES =
            Stream.of(Activity.values()).map(Activity::id).toList();

    private final Reading reading;

    GridReader(Reading reading) {
        this.reading = reading;
    }

    /** Read the grid; what is wrong is noted, and the grid is then of no use. */
    Grid read(Node root) {
        var fields = Fields.of(reading, root, Keys.GRID);
        fields.word("grid", List.of("aggir"));
        if (!fields.words("activities", ACTIVITIES).equals(ACTIVITIES)) {
            reading.mistake(
                    fields.at("activities"),
                    "les points suivent l'ordre des huit activités de la loi",
                    "Écrivez, dans cet ordre : %s.".formatted(String.join(", ", ACTIVITIES)));
        }
        fields.requiredList("groups");
        var groups = fields.objects("groups", Keys.POINT_GROUP, this::group);
        var girs = numbers(fields, "girs");
        var otherwise = (int) fields.number("otherwise");
        checkRanks(fields, groups, otherwise, girs);
        return new Grid(groups, otherwise, girs, fields.text("source"));
    }

    private PointGroup group(Fields fields) {
        fields.requiredList("ranks");
        var thresholds = fields.objects(
                "ranks",
                Keys.THRESHOLD,
                one -> new PointGroup.Threshold((int) one.number("at-least"), (int) one.number("rank")));
        for (int i = 1; i < thresholds.size(); i++) {
            if (thresholds.get(i).atLeast() >= thresholds.get(i - 1).atLeast()) {
                reading.mistake(
                        fields.at("ranks"),
                        "le seuil %d ne peut pas être atteint"
                                .formatted(thresholds.get(i).atLeast()),
                        "Écrivez les seuils du plus grand au plus petit.");
            }
        }
        return new PointGroup(fields.text("group"), points(fields, "b"), points(fields, "c"), thresholds);
    }

    private Map<Activity, Integer> points(Fields fields, String key) {
        var numbers = numbers(fields, key);
        var points = new EnumMap<Activity, Integer>(Activity.class);
        if (numbers.size() != ACTIVITIES.size()) {
            reading.mistake(
                    fields.at(key),
                    "« %s » a %d nombres, et il y a huit activités".formatted(key, numbers.size()),
                    "Écrivez un nombre pour chaque activité.");
            return points;
        }
        for (var activity : Activity.values()) {
            points.put(activity, numbers.get(points.size()));
        }
        return points;
    }

    private List<Integer> numbers(Fields fields, String key) {
        return fields.requiredList(key).stream()
                .map(this::number)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Integer> number(Node node) {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("-?\\d{1,6}")) {
            return Optional.of(Integer.valueOf(scalar.getValue()));
        }
        reading.mistake(node, "il faut ici un nombre entier", "Écrivez par exemple 200, ou -80.");
        return Optional.empty();
    }

    /** Each rank has its GIR, and each is reached in one place. */
    private void checkRanks(Fields fields, List<PointGroup> groups, int otherwise, List<Integer> girs) {
        var seen = new HashSet<Integer>();
        groups.stream()
                .flatMap(group -> group.thresholds().stream())
                .map(PointGroup.Threshold::rank)
                .filter(rank -> !seen.add(rank))
                .forEach(rank -> reading.mistake(
                        fields.at("groups"), "le rang %d est donné deux fois".formatted(rank), "Gardez-en un."));
        seen.add(otherwise);
        for (int rank = 1; rank <= Math.max(girs.size(), seen.size()); rank++) {
            if (!seen.contains(rank) || rank > girs.size()) {
                reading.mistake(
                        fields.at("girs"),
                        "le rang %d n'a pas de seuil, ou pas de GIR".formatted(rank),
                        "Donnez un GIR à chaque rang, et un seuil à chaque rang sauf au dernier.");
            }
        }
        if (girs.stream().anyMatch(gir -> gir < 1 || gir > 6)) {
            reading.mistake(fields.at("girs"), "un GIR va de 1 à 6", "Corrigez la liste.");
        }
    }
}
