package fr.coteacote.portal.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.validation.FieldError;

/**
 * Says in which file and line the territory is not as it must be.
 *
 * <p>Spring's own analyzer comes after this one: it finds the line of settings on the first level alone.
 */
@Order(0)
final class UnusableTerritoryAnalyzer extends AbstractFailureAnalyzer<BindValidationException> {

    private static final ConfigurationPropertyName TERRITORY = ConfigurationPropertyName.of("territory");

    private final Environment environment;

    UnusableTerritoryAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, BindValidationException fault) {
        if (!fault.getValidationErrors().getName().equals(TERRITORY)) {
            return null;
        }
        var file = environment.getProperty("portal.territory-file", "").strip();
        return isDescribed() ? faulty(file, fault) : notRead(file, fault);
    }

    private boolean isDescribed() {
        return Binder.get(environment)
                .bind(TERRITORY, Bindable.mapOf(String.class, Object.class))
                .isBound();
    }

    private static FailureAnalysis notRead(String file, BindValidationException fault) {
        var wanted = "Donnez le fichier du territoire par l’environnement (PORTAL_TERRITORY_FILE="
                + "file:/etc/cote-a-cote/territoire.yaml) ou sur la ligne de commande. Ses clés se rangent sous"
                + " territory: ; un exemple est dans territory/demonstration.yaml.";
        return new FailureAnalysis(
                file.isEmpty()
                        ? "portal.territory-file manque : le portail ne sait pas quel territoire il sert."
                        : "portal.territory-file est « %s », mais rien sous territory: n’en a été lu : le fichier est vide,"
                                        .formatted(file)
                                + " ou le réglage est écrit dans application.properties, qui est lu trop tard.",
                wanted,
                fault);
    }

    private FailureAnalysis faulty(String file, BindValidationException fault) {
        return new FailureAnalysis(
                "Le territoire (portal.territory-file, « %s ») n’est pas décrit comme il faut :%n%n%s"
                        .formatted(
                                file,
                                fault.getValidationErrors().getAllErrors().stream()
                                        .filter(FieldError.class::isInstance)
                                        .map(FieldError.class::cast)
                                        .map(this::said)
                                        .collect(Collectors.joining("\n"))),
                "Corrigez chaque ligne, puis démarrez à nouveau.",
                fault);
    }

    private String said(FieldError error) {
        var name = TERRITORY.append(dashed(error.getField()));
        return origin(name)
                .map(where -> "%s (%s) : %s".formatted(name, where, error.getDefaultMessage()))
                .orElseGet(() -> name + " manque : ajoutez cette clé (territory/demonstration.yaml donne un exemple)");
    }

    /** As the file writes it: {@code agreementByCode.legalNote} is {@code agreement-by-code.legal-note}. */
    private static String dashed(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private Optional<Origin> origin(ConfigurationPropertyName name) {
        return StreamSupport.stream(
                        ConfigurationPropertySources.get(environment).spliterator(), false)
                .flatMap(source -> Stream.ofNullable(source.getConfigurationProperty(name)))
                .findFirst()
                .flatMap(property -> Optional.ofNullable(property.getOrigin()));
    }
}
