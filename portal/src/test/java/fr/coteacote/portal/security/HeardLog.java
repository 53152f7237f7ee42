package fr.coteacote.portal.security;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/**
 * All that is logged while this is open, stack traces included: by the portal's own code at each level, by libraries from
 * the level on at which a portal in service writes.
 */
final class HeardLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Map<String, Level> LEVELS = Map.of(
            Logger.ROOT_LOGGER_NAME,
            Level.INFO,
            "fr.coteacote.portal",
            Level.TRACE,
            "fr.coteacote.catalog",
            Level.TRACE);

    /** The simulated providers and the mailbox: none of them is in the jar. */
    private static final List<String> OF_TEST = List.of("fr.coteacote.development", "com.icegreen.greenmail");

    private final Collection<String> lines = new ConcurrentLinkedQueue<>();
    private final Map<String, Level> before;

    private HeardLog() {
        before = LEVELS.keySet().stream()
                .filter(name -> logger(name).getLevel() != null)
                .collect(Collectors.toMap(name -> name, name -> logger(name).getLevel()));
    }

    static HeardLog open() {
        var log = new HeardLog();
        log.start();
        LEVELS.forEach((name, level) -> logger(name).setLevel(level));
        logger(Logger.ROOT_LOGGER_NAME).addAppender(log);
        return log;
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    /** What was logged, one text for each call of a logger. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (OF_TEST.stream().noneMatch(event.getLoggerName()::startsWith)) {
            lines.add("%s %s %s %s"
                    .formatted(event.getLevel(), event.getLoggerName(), event.getFormattedMessage(), trace(event)));
        }
    }

    private static String trace(ILoggingEvent event) {
        return event.getThrowableProxy() instanceof ThrowableProxy thrown ? ThrowableProxyUtil.asString(thrown) : "";
    }

    @Override
    public void close() {
        logger(Logger.ROOT_LOGGER_NAME).detachAppender(this);
        LEVELS.keySet().forEach(name -> logger(name).setLevel(before.get(name)));
        stop();
    }
}
