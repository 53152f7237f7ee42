package fr.coteacote.bench.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The heap of a process of Java, as that process tells it. */
public final class Heap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private Heap() {}

    /** What remains in the heap of {@code process} after everything superfluous was collected, in bytes. */
    public static long inUseBy(Process process) {
        command(process, "GC.run");
        command(process, "GC.run"); // what references and cleaners let go of goes the second time
        var told = command(process, "GC.heap_info");
        var used = USED.matcher(told);
        if (!used.find()) {
            throw new IllegalStateException("The machine does not tell its heap, but: " + told);
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private static String command(Process process, String command) {
        try {
            var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var asked = new ProcessBuilder(tool, Long.toString(process.pid()), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The portal's machine does not answer to " + command, e);
        }
    }
}
