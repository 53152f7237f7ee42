package fr.coteacote.portal.identity;

import fr.coteacote.development.DevelopmentDatabase;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.privacy.NewKeyset;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Base64;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Run a test in the whole portal, on a database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Portal.class, TryOuts.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.address=http://localhost",
            "portal.notices.from=ne-pas-repondre@exemple.fr",
            "portal.territory-file=classpath:territory/demonstration.yaml"
        })
@ContextConfiguration(initializers = IdentityTest.Surroundings.class)
@interface IdentityTest {

    /** What the portal meets. */
    final class Surroundings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.datasource.url="
                                    + DevelopmentDatabase.shared().emptyDatabase(),
                            "portal.privacy.keyset=" + NewKeyset.line(""),
                            "portal.privacy.fingerprint-key="
                                    + Base64.getEncoder().encodeToString(new byte[32]),
                            "portal.identity.address=",
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=9",
                            "vaadin.productionMode=true")
                    .and(Providers.SIMULATOR.settings())
                    .applyTo(context);
        }
    }
}
