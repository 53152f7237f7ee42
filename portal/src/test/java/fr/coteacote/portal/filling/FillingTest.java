package fr.coteacote.portal.filling;

import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.Portal;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** Run a test in the whole portal, on a database of its own, at a time that the test tells. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Portal.class, SomebodyThere.class},
        properties = OwnDatabase.TERRITORY)
@ContextConfiguration(initializers = OwnDatabase.class)
public @interface FillingTest {}
