package fr.coteacote.portal.requests;

import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import java.util.List;
import java.util.Objects;

/**
 * What a request says, in words, as it was when it was sent.
 *
 * <p>Words and not codes: what was sent can be read again in ten years without the form it was typed into.
 *
 * @param formTitle what the form is called
 * @param subjectName the person it is for, "" when not known
 * @param filledBy who filled it in and as whom
 * @param helpedBy who helped, and for which organisation; none for nobody, and in what was sent before it was kept
 * @param notifyBy the e-mail address to tell that it arrived; "" for none
 * @param chapters what was answered
 * @param documents what was or will be sent with it
 * @param answers each answer as data, by question: JSON written by the catalogue
 * @param known how answers are known that somebody else than who filled in vouches for; all others were declared. None in
 *     what was sent before it was kept
 */
public record SentContent(
        String formTitle,
        String subjectName,
        String filledBy,
        List<String> helpedBy,
        String notifyBy,
        List<Chapter> chapters,
        List<Line> documents,
        List<Line> answers,
        List<Known> known) {

    public SentContent {
        helpedBy = Objects.requireNonNullElse(helpedBy, List.of());
        helpedBy = List.copyOf(helpedBy);
        chapters = List.copyOf(chapters);
        documents = List.copyOf(documents);
        answers = List.copyOf(answers);
        known = Objects.requireNonNullElse(known, List.of());
        known = List.copyOf(known);
    }

    /** Lines under one title. */
    public record Chapter(String title, List<Line> lines) {

        public Chapter {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A name and what stands for it.
     *
     * @param source who passed it on, in words; "" for who filled in
     */
    public record Line(String label, String text, String source) {

        public Line {
            source = Objects.requireNonNullElse(source, "");
        }

        /** What who filled in says. */
        public Line(String label, String text) {
            this(label, text, "");
        }

        /** What is told of it, with who passed it on below. */
        public String told() {
            return source.isEmpty() ? text : text + "\n" + source;
        }
    }

    /** How the answer to a question is known. */
    public record Known(String question, AssuranceLevel level) {}
}
