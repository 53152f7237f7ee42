package fr.coteacote.catalog.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The pages that forms share: one file each in {@code forms/fragments/}. */
final class Fragments {

    private final Map<String, Optional<FormFile>> files = new TreeMap<>();

    /** Take a fragment, readable or not. */
    void add(String name, Optional<FormFile> file) {
        files.put(name, file);
    }

    /** The fragment; empty when there is none, or when its file cannot be read. */
    Optional<FormFile> named(String name) {
        return files.getOrDefault(name, Optional.empty());
    }

    boolean exists(String name) {
        return files.containsKey(name);
    }

    List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** The identifiers of the questions that a fragment asks. */
    static Set<String> questionsOf(FormFile fragment) {
        var ids = new HashSet<String>();
        for (var page : elements(fragment.root(), "pages")) {
            for (var question : elements(page, "questions")) {
                value(question, "id")
                        .filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).getValue())
                        .ifPresent(ids::add);
            }
        }
        return ids;
    }

    /** The names of the pages of a fragment, in order. */
    static List<String> pagesOf(FormFile fragment) {
        return elements(fragment.root(), "pages").stream()
                .flatMap(page -> nameOf(page).stream())
                .toList();
    }

    /** The name of a page as its fragment writes it. */
    static Optional<String> nameOf(Node page) {
        return value(page, "page").filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).getValue());
    }

    private static List<Node> elements(Node node, String key) {
        return value(node, key)
                .filter(SequenceNode.class::isInstance)
                .map(list -> ((SequenceNode) list).getValue())
                .orElse(List.of());
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                : Optional.empty();
    }
}
