package fr.coteacote.catalog;

import java.util.List;

/**
 * What a form says of itself to those who look for it, start it and send it.
 *
 * @param shortTitle two or three words
 * @param ask what the button says that leads to it: « Demander l'APA »
 * @param summary what it is for, as a sentence goes on after {@code ask}
 * @param law the rule that allows asking, in words for people
 * @param receivedBy who receives it, with its article; empty when the installation knows: the one of its territory
 * @param minutes the time it takes when every paper is at hand
 * @param inPreparation whether it is read and tested, and not yet offered to anybody
 * @param afterSending what happens once it is sent, in order
 * @param seeAlso where one may get an idea before one asks
 */
public record Presentation(
        String title,
        String shortTitle,
        String ask,
        String summary,
        String law,
        String receivedBy,
        int minutes,
        boolean inPreparation,
        List<NextStep> afterSending,
        List<WayOut> seeAlso) {

    public Presentation {
        afterSending = List.copyOf(afterSending);
        seeAlso = List.copyOf(seeAlso);
    }
}
