package fr.coteacote.catalog.loading;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A YAML file as a tree that remembers where each part stands. */
record FormFile(Source source, Node root) {

    /** Read the file; empty, with the mistake noted, when it is not YAML. */
    static Optional<FormFile> parse(Source source, Mistakes mistakes) {
        var settings = LoadSettings.builder()
                .setLabel(source.path())
                .setMaxAliasesForCollections(50)
                .build();
        try {
            var root = new Compose(settings).composeString(source.text());
            if (root.isEmpty()) {
                mistakes.add(Place.startOf(source), "ce fichier est vide", "Commencez par « form: » et un nom.");
            }
            return root.map(node -> new FormFile(source, node));
        } catch (MarkedYamlEngineException e) {
            mistakes.add(
                    e.getProblemMark().map(mark -> Place.of(source, mark)).orElseGet(() -> Place.startOf(source)),
                    "ce n'est pas du YAML (%s)".formatted(e.getProblem()),
                    "Vérifiez les décalages, les deux-points et les guillemets ; un texte qui contient « : » se met"
                            + " entre guillemets.");
            return Optional.empty();
        } catch (YamlEngineException e) {
            mistakes.add(Place.startOf(source), "ce n'est pas du YAML (%s)".formatted(e.getMessage()), "Corrigez-le.");
            return Optional.empty();
        }
    }

    Place placeOf(Node node) {
        return Place.of(source, node);
    }

    /**
     * Find a character of a text in the file, whatever its quotes and line breaks.
     *
     * @param offset in characters from the start of the text's value
     */
    Place placeIn(ScalarNode text, int offset) {
        var start = text.getStartMark();
        if (start.isEmpty()) {
            return Place.startOf(source);
        }
        var file = source.text().codePoints().toArray();
        var value = text.getValue().codePoints().toArray();
        int at = start.get().getIndex() + (text.getScalarStyle() == ScalarStyle.PLAIN ? 0 : 1);
        if (text.getScalarStyle() == ScalarStyle.FOLDED || text.getScalarStyle() == ScalarStyle.LITERAL) {
            at = endOfLine(file, at);
        }
        for (int read = 0; read <= Math.min(offset, value.length - 1); read++) {
            at = read == 0 ? find(file, at, value[read]) : find(file, at + 1, value[read]);
        }
        return placeAt(file, at);
    }

    private static int endOfLine(int[] file, int from) {
        int at = from;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int find(int[] file, int from, int wanted) {
        for (int at = from; at < file.length; at++) {
            boolean same = Character.isWhitespace(wanted) ? Character.isWhitespace(file[at]) : file[at] == wanted;
            if (same) {
                return at;
            }
        }
        return Math.min(from, file.length - 1);
    }

    private Place placeAt(int[] file, int index) {
        int line = 0;
        int column = 0;
        for (int at = 0; at < index; at++) {
            column++;
            if (file[at] == '\n') {
                line++;
                column = 0;
            }
        }
        return new Place(source, line, column);
    }
}
