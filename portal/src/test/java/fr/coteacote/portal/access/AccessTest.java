package fr.coteacote.portal.access;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.TryOuts;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Run a test in the whole portal, with a form of three pages, simulated providers and people who have files. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Portal.class, TryOuts.class, PagesWithoutBundle.class, SmallForm.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            OwnDatabase.TERRITORY,
            "portal.identity.address=",
            "vaadin.productionMode=true",
            "territory.agreement-by-code.legal-note=essai"
        })
@ContextConfiguration(initializers = {OwnDatabase.class, IdentityTest.SimulatedProviders.class})
@interface AccessTest {}
