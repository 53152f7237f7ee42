package fr.coteacote.resilience.faults;

import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.identity.sittings.Sittings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.apache.catalina.Engine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;

/** The portal as it is, with a short form to fill in, an address that tells what was answered, and perhaps a flaw. */
@Configuration(proxyBeanMethods = false)
public class TrialPortal {

    static final String FORM = "epreuve";
    static final String NODE = "trial.node";
    static final String FLAW = "trial.flaw";

    /** The setting of a node that is the next version of the program, and where that finds its migrations. */
    static final String NEXT = "trial.next";

    static final String NEXT_TABLES = "classpath:db/migration,classpath:trial/next";

    /** Start it. */
    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {Portal.class, TrialPortal.class}, arguments);
    }

    /** The forms of production are read too, so that a start takes its time. */
    @Bean
    @Primary
    Catalogue trialForms(@Value("${" + NEXT + ":false}") boolean next) throws IOException {
        var form = new ClassPathResource("trial/form.yaml").getContentAsString(StandardCharsets.UTF_8);
        var current = "forms/%s/form.yaml".formatted(FORM);
        return next
                ? Catalogue.load(List.of(
                        new Source(current, newer(form)), new Source("forms/%s/versions/1.yaml".formatted(FORM), form)))
                : Catalogue.load(List.of(new Source(current, form)));
    }

    private static String newer(String form) {
        return form.replace("version: \"1\"", "version: \"2\"").replace("Quel mot ?", "Quel mot désormais ?");
    }

    @Bean
    AnswersTold answersTold(DraftService drafts, Sittings sittings) {
        return new AnswersTold(drafts, sittings);
    }

    /** Let sessions say on which node they are, for the proxy. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> sessionsOf(@Value("${" + NODE + "}") String node) {
        return factory -> factory.addContextCustomizers(context -> {
            if (context.getParent().getParent() instanceof Engine engine) {
                engine.setJvmRoute(node);
            }
        });
    }

    @Bean
    @ConditionalOnProperty(name = FLAW, havingValue = "VERSION_NOT_ASKED")
    static BeanPostProcessor versionNotAsked() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource sound
                        ? new RewrittenSql(sound, "kept.version = ?", "(kept.version = ? or true)")
                        : bean;
            }
        };
    }
}
