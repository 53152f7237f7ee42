package fr.coteacote.journeys.screens;

import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import java.util.regex.Pattern;

/** The chapters of a request: what is done and what is left. */
public final class ChaptersScreen extends Screen {

    ChaptersScreen(Visitor visitor) {
        super(visitor);
        visitor.arrives(Named.starting("Demande d"));
    }

    /** Press the button that leads to where one was, or to the beginning. */
    public QuestionScreen goOn() {
        leaveBy(AriaRole.LINK, Pattern.compile("^(Commencer|Continuer)( :.*)?$"));
        return new QuestionScreen(visitor());
    }

    public QuestionScreen openChapter(String title) {
        leaveByLinkStarting(title);
        return new QuestionScreen(visitor());
    }

    public DocumentsScreen openDocuments() {
        leaveByLinkStarting("Documents");
        return new DocumentsScreen(visitor());
    }

    public ReviewScreen review() {
        visitor()
                .press(visitor()
                        .find(AriaRole.LINK, Named.starting("Relire et envoyer"))
                        .first());
        return new ReviewScreen(visitor());
    }

    public JournalScreen journal() {
        leaveByLink("Le journal de cette demande");
        return new JournalScreen(visitor());
    }

    public DeleteScreen delete() {
        leaveByLink("Effacer cette demande");
        return new DeleteScreen(visitor());
    }

    public MySpaceScreen mySpace() {
        leaveByLink("Mon espace");
        return new MySpaceScreen(visitor());
    }

    public ChaptersScreen reads(String words) {
        visitor().reads(words);
        return this;
    }
}
