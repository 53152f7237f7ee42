package fr.coteacote.portal.assisted;

import fr.coteacote.development.identity.Simulated;
import fr.coteacote.portal.HandMovedClock;
import fr.coteacote.portal.ScheduledWork;
import fr.coteacote.portal.identity.Visitor;
import java.time.Duration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** Where people meet: a portal, and its time. */
@TestComponent
class Scene {

    private final ApplicationContext portal;
    private final Environment environment;
    private final HandMovedClock clock;
    private final ScheduledTaskHolder tasks;

    Scene(ApplicationContext portal, Environment environment, HandMovedClock clock, ScheduledTaskHolder tasks) {
        this.portal = portal;
        this.environment = environment;
        this.clock = clock;
        this.tasks = tasks;
    }

    /** Let Hugo come, the mediator. */
    Visitor mediator() {
        return Company.mediator(portal, port());
    }

    /** Let Maude come, who helps for the same organisation as Hugo. */
    Visitor colleague() {
        return Company.colleague(portal, port());
    }

    /** Let somebody come whom nobody knows. */
    Visitor somebody() {
        return new Visitor(port());
    }

    /** Let somebody of ProConnect come. */
    Visitor professional(String key) {
        var visitor = somebody();
        visitor.open("/connexion/par/proconnect");
        visitor.choose(Simulated.PROCONNECT, key);
        return visitor;
    }

    /** Let time go by, and the portal do nothing of what it does by itself. */
    void advance(Duration time) {
        clock.advance(time);
    }

    /** Let time go by, and the portal do what it does every half minute. */
    void pass(Duration time) {
        MovedTime.pass(clock, time, tasks);
    }

    /** Let the portal do now what it does by itself from time to time. */
    void run(String work) {
        ScheduledWork.run(work, tasks);
    }

    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
