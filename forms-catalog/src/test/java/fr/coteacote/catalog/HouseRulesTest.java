package fr.coteacote.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    private static final ArchRule PURE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.vaadin..",
                    "java.sql..",
                    "javax.sql..",
                    "jakarta..",
                    "java.net.http..")
            .because("the catalogue says what is asked; it knows no framework, no page and no database");

    private static final ArchRule CEL_STAYS_IN_RULES = noClasses()
            .that()
            .resideOutsideOfPackage("fr.coteacote.catalog.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.cel..")
            .because("only the rules speak CEL");

    private static final ArchRule YAML_STAYS_IN_LOADING = noClasses()
            .that()
            .resideOutsideOfPackage("fr.coteacote.catalog.loading..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("only the loader speaks YAML");

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.coteacote.catalog");

    @Test
    void the_catalogue_is_a_pure_library() {
        PURE.check(OURS);
    }

    @Test
    void only_the_rules_speak_CEL() {
        CEL_STAYS_IN_RULES.check(OURS);
    }

    @Test
    void only_the_loader_speaks_YAML() {
        YAML_STAYS_IN_LOADING.check(OURS);
    }

    @Test
    void each_rule_would_see_a_class_that_breaks_it() {
        var seeded = new ClassFileImporter().importClasses(KnowsDatabase.class, SpeaksCel.class, SpeaksYaml.class);

        assertThat(PURE.evaluate(seeded).hasViolation()).isTrue();
        assertThat(CEL_STAYS_IN_RULES.evaluate(seeded).hasViolation()).isTrue();
        assertThat(YAML_STAYS_IN_LOADING.evaluate(seeded).hasViolation()).isTrue();
    }

    /** Breaks a rule, to show that the rule sees it. */
    private record KnowsDatabase(@Nullable Connection connection) {}

    /** Breaks a rule, to show that the rule sees it. */
    private record SpeaksCel(dev.cel.compiler.CelCompiler compiler) {}

    /** Breaks a rule, to show that the rule sees it. */
    private record SpeaksYaml(org.snakeyaml.engine.v2.nodes.Node node) {}
}
