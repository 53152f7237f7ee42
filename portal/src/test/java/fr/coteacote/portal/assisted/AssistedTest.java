package fr.coteacote.portal.assisted;

import fr.coteacote.portal.identity.IdentityTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/** Run a test in the whole portal, with its own form, simulated providers and a time that the test moves. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IdentityTest
@Import({MovedTime.class, Records.class, Scene.class, Meanwhile.class})
@ExtendWith(TurnedBack.class)
@interface AssistedTest {}
