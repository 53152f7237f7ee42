package fr.coteacote.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The commands of the project in a tree that is built already and has nothing else: they run, but cannot build. */
public final class BuiltTree {

    private static final long PATIENCE = 60;

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    /** Make one in {@code root}, with the class path of this process. */
    public BuiltTree(Path root) throws IOException {
        this.root = root;
        for (var command : List.of("bin/start", "bin/jdk", "bin/test", "bin/bench", "bin/fuzz")) {
            copy(Path.of("..", command), root.resolve(command));
        }
        for (var looked : List.of("portal/src", "portal/target", "forms-catalog/forms", "forms-catalog/schema")) {
            Files.createDirectories(root.resolve(looked));
        }
        Files.createFile(root.resolve("pom.xml"));
        Files.createFile(root.resolve("portal/pom.xml"));
        Files.writeString(root.resolve("portal/target/start.classpath"), System.getProperty("java.class.path"));
        environment.put("PATH", root.resolve("first") + ":" + System.getenv("PATH"));
        environment.put("HOME", root.toString());
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JDK_FOLDERS", root.resolve("jdks") + "/*");
    }

    Path at(String path) {
        return root.resolve(path);
    }

    void set(String variable, Path value) {
        environment.put(variable, value.toString());
    }

    void unset(String variable) {
        environment.remove(variable);
    }

    /** What looks like a JDK to who asks its compiler for the version. */
    Path jdk(String name, String version) throws IOException {
        program("jdks/%s/bin/javac".formatted(name), "echo 'javac %s'%n".formatted(version));
        return at("jdks").resolve(name);
    }

    /** A program that is found before those of this computer when it lies in {@code first}. */
    void program(String path, String script) throws IOException {
        var file = at(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Run a command to its end. */
    Told run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("bash"));
        command.addAll(List.of(arguments));
        var process = start(command);
        try {
            assertThat(process.waitFor(PATIENCE, TimeUnit.SECONDS))
                    .as("it ended")
                    .isTrue();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Told(process.exitValue(), said(), complaints());
    }

    /** Run a command, and do not wait for it. */
    public Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectOutput(at("output").toFile())
                .redirectError(at("errors").toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What the command that was started last has said until now. */
    public List<String> said() throws IOException {
        return Files.readAllLines(at("output"));
    }

    /** What it has complained of until now. */
    public List<String> complaints() throws IOException {
        return Files.readAllLines(at("errors"));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }

    /** How a command ended, and what it said. */
    record Told(int status, List<String> output, List<String> errors) {}
}
