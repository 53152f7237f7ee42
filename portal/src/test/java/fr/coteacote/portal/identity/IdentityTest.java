package fr.coteacote.portal.identity;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Run a test in the whole portal, on a port and a database of its own, with simulated providers. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Portal.class, TryOuts.class, PagesWithoutBundle.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {OwnDatabase.TERRITORY, "portal.identity.address=", "vaadin.productionMode=true"})
@ContextConfiguration(initializers = {OwnDatabase.class, IdentityTest.SimulatedProviders.class})
public @interface IdentityTest {

    /** FranceConnect and ProConnect, as the simulator plays them. */
    final class SimulatedProviders implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.empty().and(Providers.SIMULATOR.settings()).applyTo(context);
        }
    }
}
