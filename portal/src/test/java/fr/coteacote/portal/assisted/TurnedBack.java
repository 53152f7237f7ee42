package fr.coteacote.portal.assisted;

import fr.coteacote.portal.HandMovedClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Turns the portal's clock back after each test: the portal is kept for those that follow. */
final class TurnedBack implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBean(HandMovedClock.class)
                .turnBack();
    }
}
