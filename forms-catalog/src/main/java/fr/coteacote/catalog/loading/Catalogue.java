package fr.coteacote.catalog.loading;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.Links;
import fr.coteacote.catalog.orientation.Orientation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All forms, each in the editions that drafts may still be on; immutable.
 *
 * <p>{@code forms/<id>/form.yaml} is the edition for new drafts; earlier ones stay in {@code forms/<id>/versions/}. A form
 * that says {@code in-preparation: true} is read and tested like all others, and no draft can be started on it. Beside them
 * stands what leads to them: {@code forms/orientation/situation.yaml}.
 */
public final class Catalogue {

    private static final Pattern CURRENT = Pattern.compile("forms/([^/]+)/form\\.yaml");
    private static final Pattern EARLIER = Pattern.compile("forms/([^/]+)/versions/([^/]+)\\.yaml");
    private static final String ORIENTATION = "forms/orientation/situation.yaml";
    private static final Pattern FRAGMENT = Pattern.compile("forms/fragments/([^/]+)\\.yaml");
    private static final String LINKS = "forms/links.yaml";
    private static final Pattern DRAWING = Pattern.compile("forms/drawings/([^/]+)\\.svg");

    private final Map<FormId, Form> current = new LinkedHashMap<>();
    private final Map<Edition, Form> editions = new LinkedHashMap<>();
    private final Map<Form, Origins> origins = new HashMap<>();
    private Links links = Links.NONE;
    private @Nullable Orientation orientation;

    private record Edition(FormId id, String version) {}

    private Catalogue() {}

    /**
     * Read all forms.
     *
     * @throws CatalogueException with all mistakes of all files
     */
    public static Catalogue load(List<Source> sources) {
        var mistakes = new Mistakes();
        var fragments = new Fragments();
        for (var source : sources) {
            var fragment = FRAGMENT.matcher(source.path());
            if (fragment.matches()) {
                fragments.add(fragment.group(1), FormFile.parse(source, mistakes));
            }
        }
        var drawings = sources.stream()
                .map(source -> DRAWING.matcher(source.path()))
                .filter(Matcher::matches)
                .map(drawing -> drawing.group(1))
                .collect(Collectors.toSet());
        var catalogue = new Catalogue();
        for (var source : sources) {
            if (CURRENT.matcher(source.path()).matches()
                    || EARLIER.matcher(source.path()).matches()) {
                FormFile.parse(source, mistakes)
                        .map(file -> new FormReader(file, fragments, drawings))
                        .ifPresent(reader -> catalogue.add(reader.read(mistakes), source, mistakes));
            }
        }
        sources.stream()
                .filter(source -> source.path().equals(LINKS))
                .flatMap(source -> FormFile.parse(source, mistakes).stream())
                .forEach(file -> catalogue.links = LinksReader.read(file, mistakes));
        sources.stream()
                .filter(source -> source.path().equals(ORIENTATION))
                .flatMap(source -> FormFile.parse(source, mistakes).stream())
                .forEach(file -> catalogue.add(
                        new OrientationReader(file, drawings, catalogue.current.keySet()).read(mistakes)));
        var found = mistakes.all();
        if (!found.isEmpty()) {
            throw new CatalogueException(found);
        }
        return catalogue;
    }

    private void add(OrientationReader.Read read) {
        orientation = read.orientation();
        origins.put(read.orientation().questions(), read.origins());
    }

    private void add(FormReader.Read read, Source source, Mistakes mistakes) {
        var form = read.form();
        origins.put(form, read.origins());
        var folder = source.path().split("/", -1)[1];
        if (!form.id().value().equals(folder)) {
            mistakes.add(
                    Place.startOf(source),
                    "ce formulaire s'appelle « %s » mais son dossier « %s »".formatted(form.id(), folder),
                    "Donnez-leur le même nom.");
        }
        if (editions.putIfAbsent(new Edition(form.id(), form.version()), form) != null) {
            mistakes.add(
                    Place.startOf(source),
                    "l'édition « %s » de ce formulaire existe deux fois".formatted(form.version()),
                    "Changez « version: » de la plus récente.");
        }
        if (CURRENT.matcher(source.path()).matches()) {
            current.put(form.id(), form);
        }
    }

    /** Load every form, fragment and drawing under {@code forms/} on the class path. */
    public static Catalogue fromClassPath() {
        return load(ClassPathForms.sources(Catalogue.class.getClassLoader()));
    }

    /**
     * The edition of a form that new drafts are started on.
     *
     * @throws IllegalArgumentException when there is no such form, or when it is in preparation
     */
    public Form form(FormId id) {
        var form = current.get(id);
        if (form == null) {
            throw new IllegalArgumentException("There is no form \"%s\"; known are %s".formatted(id, current.keySet()));
        }
        if (form.isInPreparation()) {
            throw new IllegalArgumentException(
                    "Nobody can start form \"%s\", which is in preparation; take \"in-preparation: true\" out of its file, or find it in inPreparation()"
                            .formatted(id));
        }
        return form;
    }

    /**
     * The edition of a form that a draft was started on.
     *
     * @throws UnknownEdition when there is no such edition
     */
    public Form form(FormId id, String version) {
        var form = editions.get(new Edition(id, version));
        if (form == null) {
            throw new UnknownEdition(id, version, editions.values());
        }
        return form;
    }

    /**
     * Where a form of this catalogue, or the questions of its orientation, are written.
     *
     * @throws IllegalArgumentException for a form of another catalogue
     */
    public Origins originsOf(Form form) {
        var found = origins.get(form);
        if (found == null) {
            throw new IllegalArgumentException("%s is a form of another catalogue".formatted(form));
        }
        return found;
    }

    /** The addresses that forms may send people to. */
    public Links links() {
        return links;
    }

    /** The forms that can be started, in the order they were found. */
    public List<Form> forms() {
        return all().stream().filter(form -> !form.isInPreparation()).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The forms that are read and tested, and not yet offered to anybody. */
    public List<Form> inPreparation() {
        return all().stream().filter(Form::isInPreparation).toList();
    }

    /** The forms whose quality is held: those that can be started, and those in preparation. */
    public List<Form> all() {
        return List.copyOf(current.values());
    }

    /** The questions by which one finds what may help in one's situation; empty when there are none. */
    public Optional<Orientation> orientation() {
        return Optional.ofNullable(orientation);
    }
}
