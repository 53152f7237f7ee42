package fr.coteacote.portal.documents.receipt;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * What a receipt says, in the words that the person has read and typed.
 *
 * @param formTitle {@code Demande d'allocation personnalisée d'autonomie (APA)}
 * @param sentAt in the time zone of the territory
 * @param subject the name of the person the request is for
 * @param filledBy who filled it in, and in which quality
 * @param helpedBy who helped, and for which organisation; none for nobody
 * @param documents what each document is, and where it stands
 * @param recipient the service that receives the request
 * @param contact how to reach somebody, a line each
 */
public record ReceiptContent(
        String reference,
        String formTitle,
        ZonedDateTime sentAt,
        String subject,
        String filledBy,
        List<String> helpedBy,
        List<Chapter> chapters,
        List<Row> documents,
        List<Step> nextSteps,
        String recipient,
        List<String> contact) {

    public ReceiptContent {
        helpedBy = List.copyOf(helpedBy);
        chapters = List.copyOf(chapters);
        documents = List.copyOf(documents);
        nextSteps = List.copyOf(nextSteps);
        contact = List.copyOf(contact);
    }

    /** A chapter of the form, with what was answered in it. */
    public record Chapter(String title, List<Row> rows) {

        public Chapter {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A question and what was answered.
     *
     * @param answer {@code ""} when nothing was: the receipt then says so
     */
    public record Row(String label, String answer) {}

    /**
     * Something that happens after the sending.
     *
     * @param when {@code Au plus tard le 4 décembre}
     * @param detail may be {@code ""}
     */
    public record Step(String when, String title, String detail) {}
}
