package fr.coteacote.catalog.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** Finds the files under {@code forms/} in every folder and jar of the class path, nested jars included. */
final class ClassPathForms {

    private static final String FOLDER = "forms";

    private ClassPathForms() {}

    /** All files, by path; where two have the same path, the first on the class path counts. */
    static List<Source> sources(ClassLoader loader) {
        var found = new TreeMap<String, Source>();
        try {
            for (var root : Collections.list(loader.getResources(FOLDER))) {
                for (var source : in(root)) {
                    found.putIfAbsent(source.path(), source);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The forms on the class path cannot be read", e);
        }
        return List.copyOf(found.values());
    }

    private static List<Source> in(URL root) throws IOException {
        if (root.getProtocol().equals("file")) {
            return inFolder(Path.of(URI.create(root.toString())));
        }
        var connection = root.openConnection();
        if (connection instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (var file = jar.getJarFile()) {
                return inJar(file, jar.getEntryName());
            }
        }
        throw new IOException("Forms cannot be listed in " + root);
    }

    private static List<Source> inFolder(Path folder) throws IOException {
        var sources = new ArrayList<Source>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var path = FOLDER + "/" + folder.relativize(file).toString().replace('\\', '/');
                if (isWanted(path)) {
                    sources.add(new Source(path, Files.readString(file)));
                }
            }
        }
        return sources;
    }

    private static List<Source> inJar(JarFile jar, String entryName) throws IOException {
        var sources = new ArrayList<Source>();
        var prefix = entryName.endsWith("/") ? entryName : entryName + "/";
        for (var entry : Collections.list(jar.entries())) {
            var path = FOLDER + "/"
                    + entry.getName()
                            .substring(Math.min(prefix.length(), entry.getName().length()));
            if (entry.getName().startsWith(prefix) && !entry.isDirectory() && isWanted(path)) {
                sources.add(new Source(path, text(jar.getInputStream(entry))));
            }
        }
        return sources;
    }

    private static boolean isWanted(String path) {
        return path.endsWith(".yaml") || path.endsWith(".svg");
    }

    private static String text(InputStream stream) throws IOException {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
