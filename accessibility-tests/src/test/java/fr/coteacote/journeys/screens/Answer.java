package fr.coteacote.journeys.screens;

import java.util.List;

/** What somebody answers on one page. */
@FunctionalInterface
public interface Answer {

    void on(QuestionScreen page);

    static Answer choose(String choice) {
        return page -> page.choose(choice);
    }

    static Answer choose(String question, String choice) {
        return page -> page.choose(question, choice);
    }

    static Answer tick(String... boxes) {
        var copy = List.of(boxes);
        return page -> page.tick(copy.toArray(String[]::new));
    }

    static Answer write(String label, String text) {
        return page -> page.write(label, text);
    }

    /** Write in the only field, which the title of the page names. */
    static Answer write(String text) {
        return page -> page.write(page.title(), text);
    }

    static Answer date(String day, String month, String year) {
        return page -> page.date(page.title(), day, month, year);
    }

    static Answer address(String line, String postcode, String commune) {
        return page -> page.writeIn(page.title(), "Numéro et rue", line)
                .writeIn(page.title(), "Code postal", postcode)
                .writeIn(page.title(), "Commune", commune);
    }

    /** The same, in an address that has a name of its own on its page. */
    static Answer address(String question, String line, String postcode, String commune) {
        return page -> page.writeIn(question, "Numéro et rue", line)
                .writeIn(question, "Code postal", postcode)
                .writeIn(question, "Commune", commune);
    }

    /** Write a date that has a name of its own on its page. */
    static Answer date(String question, String day, String month, String year) {
        return page -> page.date(question, day, month, year);
    }

    /** Add one line to a list, and come back to the list. */
    static Answer line(String link, Answer line) {
        return page -> {
            var added = page.addLine(link);
            line.on(added);
            added.pressSave();
            QuestionScreen.arrive(added.visitor(), page.title());
        };
    }

    /** Answer more on the same page. */
    default Answer and(Answer more) {
        return page -> {
            on(page);
            more.on(page);
        };
    }
}
