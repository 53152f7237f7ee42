package fr.coteacote.portal.documents.receipt;

import java.util.List;

/**
 * What the copy of a mandate says.
 *
 * @param helper who helps, and for which organisation
 * @param day on which it was given, in words
 * @param facts with what, since when, until when, how it was agreed to
 * @param words the sentences that were agreed to; none where they were not kept
 * @param contact how to reach somebody, a line each
 */
public record MandateContent(
        String helper, String day, List<ReceiptContent.Row> facts, List<String> words, List<String> contact) {

    public MandateContent {
        facts = List.copyOf(facts);
        words = List.copyOf(words);
        contact = List.copyOf(contact);
    }
}
