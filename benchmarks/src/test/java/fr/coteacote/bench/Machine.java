package fr.coteacote.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** On what figures were measured, for whoever reads them later. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private Machine() {}

    /** When, on what, and how busy it was. */
    static String here() {
        return "%s, %d × %s, %.0f GB, %s %s, JDK %s, load %s%n"
                .formatted(
                        LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES),
                        SYSTEM.getAvailableProcessors(),
                        processor(),
                        SYSTEM.getTotalMemorySize() / 1e9,
                        SYSTEM.getName(),
                        SYSTEM.getVersion(),
                        Runtime.version(),
                        load());
    }

    /** How many processes wanted a processor in the last minute. */
    static String load() {
        return String.format(Locale.ROOT, "%.1f", SYSTEM.getSystemLoadAverage());
    }

    private static String processor() {
        var told = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(told)) {
            return SYSTEM.getArch();
        }
        try (var lines = Files.lines(told)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
                    .findFirst()
                    .orElse(SYSTEM.getArch());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
