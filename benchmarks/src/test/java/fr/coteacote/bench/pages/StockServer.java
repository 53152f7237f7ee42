package fr.coteacote.bench.pages;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * The same question in an application of Vaadin's components and theme, in a process and on a class path of its own
 * ({@code benchmarks-stock}). It compresses what it sends, which Spring Boot has to be told.
 */
final class StockServer implements AutoCloseable {

    static final String PATH = "/question";

    private static final Path BUILT = Path.of("benchmarks-stock/target");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(5);

    private final URI address;
    private final Process process;

    private StockServer(URI address, Process process) {
        this.address = address;
        this.process = process;
    }

    /** Start it, and wait until it shows the question. */
    static StockServer start() {
        try {
            int port = freePort();
            var process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "-Xmx768m",
                            "-cp",
                            BUILT.resolve("classes")
                                    + File.pathSeparator
                                    + Files.readString(BUILT.resolve("stock.classpath"))
                                            .strip(),
                            "fr.coteacote.stock.StockApplication",
                            "--server.port=" + port,
                            "--server.compression.enabled=true",
                            "--vaadin.productionMode=true")
                    .redirectErrorStream(true)
                    .redirectOutput(BUILT.resolve("stock.log").toFile())
                    .start();
            var server = new StockServer(URI.create("http://localhost:" + port), process);
            server.awaitAnswer();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The stock application cannot be started: bin/bench builds it", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitAnswer() {
        try (var client = HttpClient.newBuilder().connectTimeout(ONE_ANSWER).build()) {
            var question = HttpRequest.newBuilder(address.resolve(PATH))
                    .timeout(ONE_ANSWER)
                    .build();
            Awaitility.await("the stock application answers, see benchmarks-stock/target/stock.log")
                    .atMost(PATIENCE)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() ->
                            client.send(question, BodyHandlers.discarding()).statusCode() == HttpURLConnection.HTTP_OK);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
