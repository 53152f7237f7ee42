package fr.coteacote.portal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;

/**
 * Refuse to start without the settings that have no default, and name all that are missing or cannot be right at once.
 *
 * <p>Before anything is made: what needs them would say of itself that it cannot be, and not which setting to write.
 */
final class NeededSettings implements BeanFactoryPostProcessor, PriorityOrdered {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private final Environment environment;

    NeededSettings(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var faults = Stream.of(
                        address(),
                        missing("portal.notices.from", "the address messages come from", "ne-pas-repondre@exemple.fr"),
                        missing("spring.mail.host", "the SMTP server that sends messages", "smtp.interne"),
                        database())
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new UnusableSettings(faults);
        }
    }

    private Optional<String> address() {
        var setting = "portal.address";
        var value = value(setting);
        var way = "the address by which people reach the portal, without a slash at the end";
        var example = "https://demandes.exemple.fr";
        if (value.isEmpty()) {
            return missing(setting, way, example);
        }
        return isWhole(value) && !value.endsWith("/")
                ? Optional.empty()
                : Optional.of("%s is '%s': write %s, for instance %s".formatted(setting, value, way, example));
    }

    private Optional<String> database() {
        var setting = "spring.datasource.url";
        var value = value(setting);
        var way = "the address of the PostgreSQL database";
        var example = POSTGRESQL + "//bdd.interne:5432/portail";
        if (value.isEmpty()) {
            return missing(setting, way, example);
        }
        return value.startsWith(POSTGRESQL)
                ? Optional.empty()
                : Optional.of("%s does not start with %s: write %s, for instance %s"
                        .formatted(setting, POSTGRESQL, way, example));
    }

    private Optional<String> missing(String setting, String way, String example) {
        return value(setting).isEmpty()
                ? Optional.of("%s is missing: write %s, for instance %s".formatted(setting, way, example))
                : Optional.empty();
    }

    private String value(String setting) {
        return environment.getProperty(setting, "").strip();
    }

    private static boolean isWhole(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
