package fr.coteacote.journeys.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.coteacote.journeys.browser.Named;
import fr.coteacote.journeys.browser.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** One page of questions, whatever it asks. */
public final class QuestionScreen extends Screen {

    private static final List<String> HELP =
            List.of("Pourquoi cette question ?", "Où trouver la réponse ?", "Un exemple", "Si vous ne savez pas");

    private final String title;

    QuestionScreen(Visitor visitor) {
        super(visitor);
        title = visitor.arrivesSomewhere().replaceFirst("\\s*\\(facultatif\\)$", "");
    }

    /** The question that the page asks, without the note that it may stay empty. */
    public String title() {
        return title;
    }

    /** Choose an answer of the only question. */
    public QuestionScreen choose(String choice) {
        visitor().choose(visitor().find(AriaRole.RADIO, Named.as(choice)));
        return this;
    }

    /** Choose an answer of one question among several. */
    public QuestionScreen choose(String question, String choice) {
        visitor().choose(choiceOf(question, choice));
        return this;
    }

    /** See that an answer of the only question is chosen. */
    public QuestionScreen isChosen(String choice) {
        assertThat(visitor().find(AriaRole.RADIO, Named.as(choice))).isChecked();
        return this;
    }

    /** Tick one or several boxes. */
    public QuestionScreen tick(String... boxes) {
        for (var box : boxes) {
            visitor().choose(box(box));
        }
        return this;
    }

    /** Take ticks away. */
    public QuestionScreen untick(String... boxes) {
        for (var box : boxes) {
            visitor().choose(box(box), false);
        }
        return this;
    }

    /** Write in the field called {@code label}. */
    public QuestionScreen write(String label, String text) {
        visitor().write(field(label), text);
        return this;
    }

    /** Write a date; each part as it is typed. */
    public QuestionScreen date(String question, String day, String month, String year) {
        return writeIn(question, "Jour", day).writeIn(question, "Mois", month).writeIn(question, "Année", year);
    }

    /** Write the date that the only question asks for. */
    public QuestionScreen answerDate(LocalDate date) {
        return date(
                title,
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    /** Write in a field that several questions have, such as the year of a date. */
    public QuestionScreen writeIn(String question, String label, String text) {
        visitor().write(visitor().findIn(AriaRole.GROUP, Named.as(question), AriaRole.TEXTBOX, Named.as(label)), text);
        return this;
    }

    /** Answer the page. */
    public QuestionScreen answer(Answer answer) {
        answer.on(this);
        return this;
    }

    /** Press "Continuer" and read the next question. */
    public QuestionScreen goOn() {
        leaveByButton("Continuer");
        return new QuestionScreen(visitor());
    }

    /** Go on by whatever the page calls it. */
    QuestionScreen goOnAsOffered() {
        leaveBy(AriaRole.BUTTON, Pattern.compile("^\\s*(Continuer|Rien à ajouter, continuer|Question suivante)\\s*$"));
        return new QuestionScreen(visitor());
    }

    /** Press "Continuer" after a change that began at the review. */
    public ReviewScreen goOnToReview() {
        leaveByButton("Continuer");
        return new ReviewScreen(visitor());
    }

    /** Press "Continuer" and learn that the request cannot go like this. */
    public StopScreen goOnAndBeStopped() {
        leaveByButton("Continuer");
        return new StopScreen(visitor());
    }

    /** Press "Continuer" and be asked for the paper that one wants to send now. */
    public DocumentScreen goOnToDocument(String document) {
        leaveByButton("Continuer");
        return new DocumentScreen(visitor(), document);
    }

    /** Press "Continuer" and read what is to be mended. */
    public ErrorsScreen goOnInVain() {
        visitor().pressButton("Continuer");
        return new ErrorsScreen(visitor());
    }

    /** Press "Continuer", and let what comes be seen to elsewhere. */
    public void pressContinue() {
        visitor().pressButton("Continuer");
    }

    /** Stand on a page of questions, whichever it is. */
    public static QuestionScreen arrive(Visitor visitor) {
        return new QuestionScreen(visitor);
    }

    /** Press "Enregistrer" on a line of a list, and let what comes be seen to elsewhere. */
    public void pressSave() {
        visitor().pressButton("Enregistrer");
    }

    /** Arrive on a page of questions, whatever led there. */
    public static QuestionScreen arrive(Visitor visitor, String question) {
        visitor.arrives(Named.as(question));
        return new QuestionScreen(visitor);
    }

    /** Press "Continuer" and learn that somebody else has answered meanwhile. */
    public ConflictScreen goOnAndMeetAnotherAnswer() {
        visitor().pressButton("Continuer");
        return new ConflictScreen(visitor());
    }

    public PauseScreen stopHere() {
        leaveByLink("M'arrêter là et reprendre plus tard");
        return new PauseScreen(visitor());
    }

    /** Follow the link above the title. */
    public QuestionScreen goBackTo(String link) {
        leaveByLink(link);
        return new QuestionScreen(visitor());
    }

    /** Follow the link to a new line of a list. */
    public QuestionScreen addLine(String link) {
        leaveByLink(link);
        return new QuestionScreen(visitor());
    }

    /** Open the help, which a narrow page folds up, where it stands: it tells four things. */
    public QuestionScreen openHelp() {
        HELP.forEach(visitor()::seesNowhere);
        visitor()
                .press(visitor()
                        .page()
                        .locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(Named.as("Aide pour cette question"))));
        HELP.forEach(told ->
                assertThat(visitor().find(AriaRole.HEADING, Named.as(told))).isVisible());
        return this;
    }

    /** The links whose name begins with {@code words}, to see how many there are. */
    public Locator links(String words) {
        return visitor().find(AriaRole.LINK, Named.starting(words));
    }

    /** The field called {@code label}, to see what stands in it. */
    public Locator field(String label) {
        return visitor().find(AriaRole.TEXTBOX, Named.as(label));
    }

    /** One of the choices, to see whether it is chosen. */
    public Locator choice(String label) {
        return visitor().find(AriaRole.RADIO, Named.as(label));
    }

    /** One of the choices of one question among several, to see whether it is chosen. */
    public Locator choiceOf(String question, String label) {
        return visitor().findIn(AriaRole.RADIOGROUP, Named.as(question), AriaRole.RADIO, Named.as(label));
    }

    /** One of the boxes, to see whether it is ticked. */
    public Locator box(String label) {
        return visitor().find(AriaRole.CHECKBOX, Named.as(label));
    }

    /** Take up the offer of a call. */
    public CallBackScreen beCalledBack() {
        leaveByLink("Demander qu'une personne vous appelle");
        return new CallBackScreen(visitor());
    }

    public QuestionScreen reads(String words) {
        visitor().reads(words);
        return this;
    }
}
