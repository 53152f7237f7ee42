package fr.coteacote.portal.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The public methods of the portal's components that are given something of somebody, read from the compiled code. */
final class DeclaredMethods {

    /** What belongs to somebody, or says who somebody is. */
    private static final Set<String> OF_SOMEBODY = Set.of(
            "UUID",
            "DraftId",
            "Draft",
            "OpenDraft",
            "AccountId",
            "PersonId",
            "RequestId",
            "SentRequest",
            "NewRequest",
            "SittingId",
            "Sitting",
            "MandateId",
            "FileCode",
            "ProfessionalId",
            "Acting",
            "SessionId",
            "AssistedSession");

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.coteacote.portal");

    private DeclaredMethods() {}

    /** Who calls each of them, by what the table calls it: simple names of classes, its own left out. */
    static Map<String, Set<String>> callers() {
        var callers = new TreeMap<String, Set<String>>();
        for (var component : PORTAL) {
            if (component.isAnnotatedWith(Component.class) || component.isMetaAnnotatedWith(Component.class)) {
                component.getMethods().stream()
                        .filter(DeclaredMethods::isGivenSomethingOfSomebody)
                        .forEach(method -> callers.put(name(method), callersOf(method)));
            }
        }
        return callers;
    }

    /** Who makes an open draft. */
    static Set<String> makersOfOpenDrafts() {
        return PORTAL.get(OpenDraft.class).getConstructors().stream()
                .flatMap(constructor -> constructor.getAccessesToSelf().stream())
                .map(access -> outermost(access.getOriginOwner()))
                .filter(maker -> !maker.equals("OpenDraft"))
                .collect(Collectors.toSet());
    }

    private static boolean isGivenSomethingOfSomebody(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.BRIDGE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getRawParameterTypes().stream().anyMatch(type -> OF_SOMEBODY.contains(type.getSimpleName()));
    }

    private static String name(JavaMethod method) {
        return "%s.%s(%s)"
                .formatted(
                        method.getOwner().getSimpleName(),
                        method.getName(),
                        method.getRawParameterTypes().stream()
                                .map(JavaClass::getSimpleName)
                                .collect(Collectors.joining(", ")));
    }

    private static Set<String> callersOf(JavaMethod method) {
        var own = outermost(method.getOwner());
        return method.getAccessesToSelf().stream()
                .map(access -> outermost(access.getOriginOwner()))
                .filter(caller -> !caller.equals(own))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }
}
