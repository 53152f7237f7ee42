package fr.coteacote.portal;

import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the portal does by itself from time to time, done now. */
public final class ScheduledWork {

    private ScheduledWork() {}

    /** Let the portal do {@code work}, which is the name of a method. */
    public static void run(String work, ScheduledTaskHolder tasks) {
        tasks.getScheduledTasks().stream()
                .map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(work))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing does %s".formatted(work)))
                .getRunnable()
                .run();
    }
}
