package fr.coteacote.development;

import ch.qos.logback.classic.Level;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** A mailbox on this computer: takes every message that the portal sends, whoever it is for, and shows it in a page. */
public final class Mailbox implements AutoCloseable {

    private final GreenMail smtp;
    private final HttpServer page;

    private Mailbox(GreenMail smtp, HttpServer page) {
        this.smtp = smtp;
        this.page = page;
    }

    /**
     * Open the mailbox; 0 lets the system choose a port.
     *
     * @throws ServiceNotStarted when a port is busy
     */
    public static Mailbox open(int smtpPort, int pagePort) {
        var setup = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(10_000);
        Hushed.library("com.icegreen.greenmail", Level.OFF); // a busy port is told below, in one sentence
        var smtp = new GreenMail(setup);
        try {
            requireFree(smtpPort);
            smtp.start();
        } catch (IllegalStateException | IOException e) {
            throw new ServiceNotStarted(
                    "Port %d, for the local mailbox, is busy: stop the program that uses it.".formatted(smtpPort), e);
        }
        try {
            var page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
            var mailbox = new Mailbox(smtp, page);
            page.createContext("/", mailbox::show);
            page.start();
            return mailbox;
        } catch (IOException e) {
            smtp.stop();
            throw new ServiceNotStarted(
                    "Port %d, for the page of the local mailbox, is busy: stop the program that uses it."
                            .formatted(pagePort),
                    e);
        }
    }

    /** GreenMail finds out in a thread of its own, which says in forty lines what is one sentence. */
    private static void requireFree(int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }

    /** Where the portal sends. */
    public int smtpPort() {
        return smtp.getSmtp().getPort();
    }

    /** Where a person reads. */
    public String address() {
        return "http://localhost:%d/".formatted(page.getAddress().getPort());
    }

    /** The messages for {@code recipient}, oldest first. */
    public List<Message> messagesTo(String recipient) {
        return messages()
                .filter(message -> message.to().equalsIgnoreCase(recipient))
                .toList();
    }

    /** How many messages came for whom: each message is read once, which counts where there are thousands. */
    public Map<String, Long> counts() {
        return messages()
                .collect(
                        Collectors.groupingBy(message -> message.to().toLowerCase(Locale.ROOT), Collectors.counting()));
    }

    private Stream<Message> messages() {
        return Arrays.stream(smtp.getReceivedMessages()).map(Mailbox::read);
    }

    @Override
    public void close() {
        page.stop(0);
        smtp.stop();
    }

    private void show(HttpExchange exchange) throws IOException {
        var messages = Arrays.asList(smtp.getReceivedMessages()).reversed().stream()
                .map(Mailbox::read)
                .map(Mailbox::article)
                .collect(Collectors.joining());
        var html = """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Boîte aux lettres d’essai</title>
                <meta name="viewport" content="width=device-width"><style>body{font:1.1rem/1.6 sans-serif;max-width:45rem;
                margin:2rem auto;padding:0 1rem}article{border-top:1px solid #777;padding:1rem 0}pre{white-space:pre-wrap;
                font:inherit}</style></head><body><main><h1>Boîte aux lettres d’essai</h1>
                <p>Les courriels envoyés par le portail arrivent ici, et nulle part ailleurs.</p>%s</main></body></html>
                """.formatted(messages.isEmpty() ? "<p>Aucun courriel pour le moment.</p>" : messages);
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String article(Message message) {
        return "<article><h2>%s</h2><p>Pour %s, le %s</p><pre>%s</pre></article>"
                .formatted(
                        HtmlUtils.htmlEscape(message.subject()),
                        HtmlUtils.htmlEscape(message.to()),
                        message.sentAt(),
                        HtmlUtils.htmlEscape(message.text()));
    }

    private static Message read(MimeMessage message) {
        try {
            return new Message(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().strip(),
                    String.valueOf(message.getSentDate()));
        } catch (MessagingException e) {
            throw new IllegalStateException("The portal sent a message that cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message that arrived. */
    public record Message(String to, String subject, String text, String sentAt) {}
}
