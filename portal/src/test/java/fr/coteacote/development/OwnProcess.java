package fr.coteacote.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** A portal in a process of its own, which can be killed, frozen or measured without those who do it. */
public final class OwnProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(2);

    private OwnProcess() {}

    /**
     * Prepare to start {@code program} on the class path of this process.
     *
     * @param machine options of the virtual machine
     * @param arguments settings of the portal
     */
    public static ProcessBuilder of(Class<?> program, List<String> machine, List<String> arguments) {
        return of(program, System.getProperty("java.class.path"), machine, arguments);
    }

    /** Prepare to start {@code program} on {@code classPath}. */
    public static ProcessBuilder of(Class<?> program, String classPath, List<String> machine, List<String> arguments) {
        return java(machine, List.of("-cp", classPath, program.getName()), arguments);
    }

    /** Prepare to start {@code jar}, which knows its own class path. */
    public static ProcessBuilder ofJar(Path jar, List<String> machine, List<String> arguments) {
        return java(machine, List.of("-jar", jar.toString()), arguments);
    }

    private static ProcessBuilder java(List<String> machine, List<String> program, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(machine);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(program);
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }

    /** Stop the time of {@code process}: its connections stay open, and nothing happens on them. */
    public static void freeze(Process process) {
        signal(process, "-STOP");
    }

    /** Let {@code process} go on after {@link #freeze}. */
    public static void thaw(Process process) {
        signal(process, "-CONT");
    }

    private static void signal(Process process, String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Wait until the portal at {@code address} answers.
     *
     * @param hope throws when there is none any more
     */
    public static void awaitAnswer(URI address, Runnable hope) {
        try (var client = HttpClient.newBuilder().connectTimeout(ONE_ANSWER).build()) {
            var request = HttpRequest.newBuilder(address.resolve("/assets/logo.svg"))
                    .timeout(ONE_ANSWER)
                    .build();
            Awaitility.await("%s answers".formatted(address))
                    .atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> {
                        hope.run();
                        return client.send(request, BodyHandlers.discarding()).statusCode()
                                == HttpURLConnection.HTTP_OK;
                    });
        }
    }
}
