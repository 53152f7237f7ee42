package fr.coteacote.journeys.screens;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;

/** The request has gone: its number, and what happens next. */
public final class SentScreen extends Screen {

    SentScreen(Visitor visitor) {
        super(visitor);
        visitor.arrives(Named.containing("est envoyée"));
    }

    /** Note the number, without the name of the form before it. */
    public String number() {
        return visitor()
                .page()
                .locator(".reference-number")
                .innerText()
                .strip()
                .replaceFirst("^(APA|AGREMENT|VISITE-PMI)\\s", "");
    }

    public SentScreen reads(String words) {
        visitor().reads(words);
        return this;
    }

    /** Keep the copy. */
    public Copy keepCopy() {
        var link = visitor().find(AriaRole.LINK, Named.starting("Garder la copie (PDF)"));
        var arrived = new AtomicReference<Response>();
        visitor().page().onResponse(response -> {
            if (response.url().endsWith("/copie.pdf")) {
                arrived.set(response);
            }
        });
        var download = visitor().page().waitForDownload(() -> visitor().press(link));
        try (var bytes = download.createReadStream()) {
            return new Copy(download.suggestedFilename(), arrived.get().allHeaders(), bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The copy did not arrive whole", e);
        }
    }

    /** Send a paper that was promised for later. */
    public DocumentsScreen addDocument() {
        leaveByLink("Ajouter un document");
        return new DocumentsScreen(visitor());
    }

    public MySpaceScreen myRequests() {
        leaveByLink("Mes demandes");
        return new MySpaceScreen(visitor());
    }
}
