package fr.coteacote.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import fr.coteacote.portal.territory.Territory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The arrows of the portal: each rule is kept, and is seen to fail on code that breaks it. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.coteacote.portal");
    private static final JavaClasses ASTRAY = new ClassFileImporter().importPackages("fr.coteacote.astray");

    private static final ApplicationModules MODULES = ApplicationModules.of(Portal.class);
    private static final Map<String, Set<String>> USED =
            MODULES.stream().collect(Collectors.toMap(ArchitectureTest::name, ArchitectureTest::usedBy));

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static Set<String> usedBy(ApplicationModule module) {
        return module.getDirectDependencies(MODULES)
                .uniqueModules()
                .map(ArchitectureTest::name)
                .collect(Collectors.toSet());
    }

    static List<ArchRule> rules() {
        return List.of(
                noClasses()
                        .that()
                        .areAnnotatedWith(Service.class)
                        .or()
                        .areAnnotatedWith(Repository.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin..")
                        .because("a service does not know how it is shown"),
                noClasses()
                        .that()
                        .areNotAnnotatedWith(Repository.class)
                        .and()
                        .doNotHaveSimpleName("DurableDatabase")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework.jdbc..")
                        .because("SQL lives in repositories"),
                noClasses()
                        .that()
                        .areAnnotatedWith(Route.class)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                        .because("a view shows a record and calls one service"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("fr.coteacote.portal.territory")
                        .should()
                        .callMethod(Territory.class, "phone")
                        .orShould()
                        .callMethod(Territory.class, "callBack")
                        .because("an administrator may have changed the telephone: the switchboard knows it"),
                slices().matching("fr.coteacote.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because("a package is read without those that use it, inside a module too"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_portal_keeps_the_rule(ArchRule rule) {
        assertThat(rule.evaluate(PORTAL).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void code_that_breaks_the_rule_is_noticed(ArchRule rule) {
        assertThat(rule.evaluate(ASTRAY).hasViolation()).isTrue();
    }

    @Test
    void modules_use_only_what_they_asked_for() {
        MODULES.verify();
    }

    /** A start reads the modules and their order from this file: it would need ArchUnit, and a quarter of its time, to see them. */
    @Test
    void a_start_brings_the_tables_of_a_module_after_those_of_the_modules_it_uses() throws IOException {
        var order = orderOfAStart();

        assertThat(order).containsExactlyInAnyOrderElementsOf(USED.keySet());
        assertThat(tooEarly(order)).isEmpty();
    }

    @Test
    void modules_whose_tables_come_too_early_are_noticed() throws IOException {
        assertThat(tooEarly(orderOfAStart().reversed())).isNotEmpty();
    }

    private static List<String> orderOfAStart() throws IOException {
        var file = new ClassPathResource(ApplicationModulesExporter.DEFAULT_LOCATION).getContentAsByteArray();
        return List.copyOf(new JsonMapper()
                .readValue(file, new TypeReference<LinkedHashMap<String, Object>>() {})
                .keySet());
    }

    private static List<String> tooEarly(List<String> order) {
        return order.stream()
                .filter(module ->
                        !order.subList(0, order.indexOf(module)).containsAll(USED.getOrDefault(module, Set.of())))
                .toList();
    }

    @Test
    void modules_that_use_each_other_are_noticed() {
        var circle = ApplicationModules.of("fr.coteacote.astray", location -> true);

        assertThatThrownBy(circle::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle");
    }
}
