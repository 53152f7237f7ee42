package fr.coteacote.portal.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
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
        var errors = fault.getValidationErrors();
        return errors.getName().equals(TERRITORY)
                ? new FailureAnalysis(
                        "Le territoire n’est pas décrit comme il faut :\n\n"
                                + errors.getAllErrors().stream()
                                        .filter(FieldError.class::isInstance)
                                        .map(FieldError.class::cast)
                                        .map(this::said)
                                        .collect(Collectors.joining("\n")),
                        "Corrigez chaque ligne, puis démarrez à nouveau.",
                        fault)
                : null;
    }

    private String said(FieldError error) {
        var name = TERRITORY.append(dashed(error.getField()));
        var where = origin(name).map(" (%s)"::formatted).orElse("");
        return "%s%s : %s".formatted(name, where, error.getDefaultMessage());
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
