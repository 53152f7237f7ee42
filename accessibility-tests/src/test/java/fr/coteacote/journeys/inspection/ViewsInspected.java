package fr.coteacote.journeys.inspection;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Which views of the portal were inspected, told by their addresses.
 *
 * <p>Journeys run in several processes: each writes what it saw into a file of its own, for who asks when all are over.
 */
public final class ViewsInspected {

    private static final Path FILE = Path.of(System.getProperty("views.inspected", "target/views-inspected/1"));

    /** What stands at the address of a view in its place, when Flow shows it without asking for a document. */
    private static final Pattern NO_VIEW = Pattern.compile(
            "Cette page n’existe pas|Cette page n’est pas ouverte pour vous|Cette page est pour les professionnels"
                    + "|Vous avez été déconnecté|Votre aide est terminée|Vous n’êtes plus dans la séance|Quelque chose n’a pas marché"
                    + "|Le portail se repose un moment|Attendez un instant");

    private static final List<Address> ADDRESSES = addresses();
    private static final Set<String> SEEN = new TreeSet<>();

    private ViewsInspected() {}

    /** Where a view stands: {@code demande/:draft}, parts that begin with a colon being anything. */
    private record Address(String template, String view) {

        boolean leadsTo(String path) {
            return path.substring(1).matches(template.replaceAll(":\\w+", "[^/]+"));
        }

        long openParts() {
            return template.chars().filter(letter -> letter == ':').count();
        }
    }

    /** All the views of the portal, by the names of their classes. */
    public static Set<String> all() {
        return ADDRESSES.stream().map(Address::view).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the processes of the last run have seen. */
    public static Set<String> seen() {
        try (var files = Files.list(FILE.toAbsolutePath().getParent())) {
            return files.flatMap(ViewsInspected::lines).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException("No process has inspected any view", e);
        }
    }

    /** Note that the page at {@code path}, called {@code title}, was inspected. */
    static synchronized void note(String path, String title) {
        view(path, title).filter(SEEN::add).ifPresent(_ -> {
            try {
                Files.createDirectories(FILE.toAbsolutePath().getParent());
                Files.write(FILE, SEEN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Find the view at {@code path}: of those that may be there, the one whose address is fixed most. */
    static Optional<String> view(String path, String title) {
        return NO_VIEW.matcher(title).find()
                ? Optional.empty()
                : ADDRESSES.stream()
                        .filter(address -> address.leadsTo(path))
                        .min(Comparator.comparingLong(Address::openParts))
                        .map(Address::view);
    }

    private static List<Address> addresses() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("fr.coteacote.portal").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(String.valueOf(name), ViewsInspected.class.getClassLoader()))
                .flatMap(ViewsInspected::addresses)
                .toList();
    }

    private static Stream<Address> addresses(Class<?> view) {
        var also = Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value);
        return Stream.concat(Stream.of(view.getAnnotation(Route.class).value()), also)
                .map(template -> new Address(template, view.getName()));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
