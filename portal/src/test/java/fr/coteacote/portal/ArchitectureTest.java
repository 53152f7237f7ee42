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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/** The arrows of the portal: each rule is kept, and is seen to fail on code that breaks it. */
class ArchitectureTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.coteacote.portal");
    private static final JavaClasses ASTRAY = new ClassFileImporter().importPackages("fr.coteacote.astray");

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
        ApplicationModules.of(Portal.class).verify();
    }

    @Test
    void modules_that_use_each_other_are_noticed() {
        var circle = ApplicationModules.of("fr.coteacote.astray", location -> true);

        assertThatThrownBy(circle::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle");
    }
}
