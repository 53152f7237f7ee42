package fr.coteacote.resilience.faults;

import fr.coteacote.development.OwnProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one start of a node learnt of its classes (JEP 483, JEP 514), for all those after it.
 *
 * <p>The machine remembers nothing of classes in folders. Where this process has some besides its own, as in an editor,
 * nodes start as they always did.
 */
final class LearntStart {

    private static final Path FOLDER = Path.of("target", "learnt-start");
    private static final Path LEARNT = FOLDER.resolve("node.aot");
    private static final Path OWN_CLASSES = Path.of("target", "test-classes");

    private final List<String> machine;
    private final Optional<String> files;
    private boolean learnt;

    /** Nodes on a virtual machine with the options {@code machine}. */
    LearntStart(List<String> machine) {
        this.machine = machine;
        this.files = files();
    }

    /** Prepare to start a node; the first one of a build learns first. */
    ProcessBuilder of(List<String> settings) throws IOException {
        if (files.isEmpty()) {
            return OwnProcess.of(TrialPortal.class, machine, settings);
        }
        learnOnce(settings);
        return onFiles("-XX:AOTCache=" + LEARNT, settings);
    }

    private ProcessBuilder onFiles(String option, List<String> settings) {
        var options = Stream.concat(machine.stream(), Stream.of(option)).toList();
        return OwnProcess.of(TrialPortal.class, files.orElseThrow(), options, settings);
    }

    /** One process at a time: the classes of a module are tested by two. */
    private synchronized void learnOnce(List<String> settings) throws IOException {
        if (learnt) {
            return;
        }
        Files.createDirectories(FOLDER);
        try (var turn = FileChannel.open(FOLDER.resolve("turn"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = turn.lock()) {
            if (!isFresh()) {
                learn(settings);
            }
        }
        learnt = true;
    }

    /** A start that ends once everything is ready. */
    private void learn(List<String> settings) throws IOException {
        var fresh = FOLDER.resolve("fresh.aot");
        var log = FOLDER.resolve("start.log");
        var start = onFiles("-XX:AOTCacheOutput=" + fresh, settings);
        start.command().add(1, "-Dspring.context.exit=onRefresh");
        start.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .onExit()
                .join();
        if (!Files.exists(fresh)) {
            throw new IllegalStateException("A start learnt nothing: the reason is in " + log);
        }
        Files.move(fresh, LEARNT, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isFresh() throws IOException {
        if (!Files.exists(LEARNT)) {
            return false;
        }
        var learnt = Files.getLastModifiedTime(LEARNT);
        return entries(files.orElseThrow()).allMatch(file -> changed(file).compareTo(learnt) < 0);
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class path of this process with what is compiled here as a file; nothing when it holds other folders. */
    private static Optional<String> files() {
        var classPath = System.getProperty("java.class.path");
        if (entries(classPath).anyMatch(entry -> Files.isDirectory(entry) && !entry.endsWith(OWN_CLASSES))) {
            return Optional.empty();
        }
        return ownJar().map(own -> entries(classPath)
                .map(entry -> entry.endsWith(OWN_CLASSES) ? own : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
    }

    private static Stream<Path> entries(String classPath) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath)
                .map(Path::of)
                .filter(Files::exists);
    }

    private static Optional<Path> ownJar() {
        try (var made = Files.list(Path.of("target"))) {
            return made.filter(file -> file.toString().endsWith("-tests.jar"))
                    .map(Path::toAbsolutePath)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
