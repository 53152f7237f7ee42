package fr.coteacote.development;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Libraries that tell each of their steps: of interest is only what goes wrong, and that is told in our words. */
final class Hushed {

    private Hushed() {}

    static void library(String name, Level level) {
        if (LoggerFactory.getLogger(name) instanceof Logger logger) {
            logger.setLevel(level);
        }
    }
}
