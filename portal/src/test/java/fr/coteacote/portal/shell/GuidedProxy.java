package fr.coteacote.portal.shell;

import fr.coteacote.development.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** nginx before a portal, set up by the very text of the operator's guide; only names, ports and folders are others. */
final class GuidedProxy implements AutoCloseable {

    private static final Path GUIDE = Path.of("../docs/fr/exploiter.md");
    private static final Pattern TEXT = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);
    private static final char[] PASSWORD = "d'essai".toCharArray();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path folder;
    private final int plain;
    private final int secure;
    private final KeyStore keys;
    private final Process process;

    private GuidedProxy(Path folder, int plain, int secure, KeyStore keys, Process process) {
        this.folder = folder;
        this.plain = plain;
        this.secure = secure;
        this.keys = keys;
        this.process = process;
    }

    /** Where nginx is, as {@code bin/test} found it. */
    static Optional<String> program() {
        return Optional.ofNullable(System.getenv("NGINX_PROGRAM")).filter(path -> !path.isEmpty());
    }

    /** Start one in {@code folder}, an empty one, before the portal at {@code port} of this machine. */
    static GuidedProxy before(int port, Path folder) {
        try {
            var plain = FreePort.find();
            var secure = FreePort.find();
            var keys = keys(folder);
            Files.writeString(folder.resolve("portail.conf"), asInTheGuide(folder, plain, secure, port));
            var settings = Files.write(
                    folder.resolve("nginx.conf"),
                    List.of(
                            "daemon off;",
                            "master_process off;",
                            "pid nginx.pid;",
                            "error_log error.log;",
                            "events {}",
                            "http {",
                            "access_log others.log;",
                            "client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi;",
                            "uwsgi_temp_path uwsgi; scgi_temp_path scgi;",
                            "include portail.conf;",
                            "}"));
            var process = new ProcessBuilder(
                            program().orElseThrow(), "-p", folder + "/", "-e", "error.log", "-c", settings.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("nginx.log").toFile())
                    .start();
            var proxy = new GuidedProxy(folder, plain, secure, keys, process);
            proxy.waitUntilItListens();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String asInTheGuide(Path folder, int plain, int secure, int port) throws IOException {
        var text = TEXT.matcher(Files.readString(GUIDE));
        if (!text.find()) {
            throw new IllegalStateException("The guide has no settings of nginx any more");
        }
        var here = text.group(1).replaceAll("(?m)^ *listen \\[::\\]:.*\n", "");
        here = replaced(here, "demandes.exemple.fr/", "");
        here = replaced(here, "demandes.exemple.fr", "localhost");
        here = replaced(here, "listen 80", "listen 127.0.0.1:" + plain);
        here = replaced(here, "listen 443", "listen 127.0.0.1:" + secure);
        here = replaced(here, "/etc/letsencrypt/live/", folder + "/");
        here = replaced(here, "/var/log/nginx/", folder + "/");
        return replaced(here, "127.0.0.1:8080", "127.0.0.1:" + port);
    }

    private static String replaced(String text, String there, String here) {
        if (!text.contains(there)) {
            throw new IllegalStateException("The guide does not say \"%s\" any more".formatted(there));
        }
        return text.replace(there, here);
    }

    /** A certificate for this machine, and the two files of it that nginx reads. */
    private static KeyStore keys(Path folder) throws IOException, GeneralSecurityException {
        var file = folder.resolve("keys.p12");
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "localhost",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        String.valueOf(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        try {
            if (!made.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || made.exitValue() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("keytool.log")));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var keys = KeyStore.getInstance(file.toFile(), PASSWORD);
        pem(
                folder.resolve("fullchain.pem"),
                "CERTIFICATE",
                keys.getCertificate("localhost").getEncoded());
        pem(
                folder.resolve("privkey.pem"),
                "PRIVATE KEY",
                keys.getKey("localhost", PASSWORD).getEncoded());
        return keys;
    }

    private static void pem(Path file, String what, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
        Files.writeString(
                file, "-----BEGIN %s-----%n%s%n-----END %1$s-----%n".formatted(what, lines.encodeToString(content)));
    }

    private void waitUntilItListens() throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!listens(secure)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("nginx did not start: %s%s"
                        .formatted(
                                Files.readString(folder.resolve("nginx.log")),
                                Files.readString(folder.resolve("error.log"))));
            }
            Thread.onSpinWait();
        }
    }

    private static boolean listens(int port) {
        try (var _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** A browser that trusts the certificate, and is led nowhere. */
    HttpClient browser() throws GeneralSecurityException, IOException {
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("localhost", keys.getCertificate("localhost"));
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(tls).build();
    }

    /** The address of {@code path} by plain HTTP. */
    URI plain(String path) {
        return URI.create("http://localhost:%d%s".formatted(plain, path));
    }

    /** The address of {@code path} over TLS, at a {@code host} of this machine. */
    URI secure(String host, String path) {
        return URI.create("https://%s:%d%s".formatted(host, secure, path));
    }

    /** What it has written down of who asked for what. */
    String accessLog() throws IOException {
        return Files.readString(folder.resolve("portail.log"));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
