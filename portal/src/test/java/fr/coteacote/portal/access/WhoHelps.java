package fr.coteacote.portal.access;

import static fr.coteacote.portal.mandates.Right.ADD_DOCUMENTS;
import static fr.coteacote.portal.mandates.Right.ANSWER;
import static fr.coteacote.portal.mandates.Right.SEE;
import static fr.coteacote.portal.mandates.Right.SEE_PRIVATE;
import static fr.coteacote.portal.mandates.Right.SEND;

import fr.coteacote.portal.mandates.Right;
import java.util.Set;

/** Somebody who helps, helped, or works beside who helps, in front of the draft of somebody else. */
@SuppressWarnings("ImmutableEnumChecker") // the set is made by Set.of
enum WhoHelps {
    MEDIATOR("mediator in a live session", SEE, ANSWER, ADD_DOCUMENTS),
    STAND_IN("stand-in in a live session", SEE, ANSWER, ADD_DOCUMENTS),
    REFERENT_HELPING("référent in a live session of their own", SEE, ANSWER, ADD_DOCUMENTS),
    GOING_ON("stand-in who goes on while the user is away, mandate running", SEE, ANSWER, ADD_DOCUMENTS),
    MET("mediator whom the user has not said yes to"),
    SESSION_OVER("mediator whose session has ended, mandate running"),
    MANDATE_OVER("mediator whose mandate the user has ended"),
    REFERENT("référent of the stand-in's organisation, beside the session"),
    ADMINISTRATOR("administrator of the portal, beside the session"),
    READER("relative who reads", SEE),
    FILLER("relative who fills in", SEE, ANSWER, ADD_DOCUMENTS),
    CONFIDANT("relative who fills in and sees what is private", SEE, ANSWER, ADD_DOCUMENTS, SEE_PRIVATE),
    SENDER("relative who fills in and sends", SEE, ANSWER, ADD_DOCUMENTS, SEND),
    SENT_AWAY("relative who could send, help ended");

    private final String label;
    private final Set<Right> rights;

    WhoHelps(String label, Right... rights) {
        this.label = label;
        this.rights = Set.of(rights);
    }

    String label() {
        return label;
    }

    /** What they may do with the draft now. */
    Set<Right> rights() {
        return rights;
    }

    /** Those who help, by how far a method opens to them. */
    @SuppressWarnings("ImmutableEnumChecker") // the set is made by Set.of
    enum Reach {
        READERS("who reads", MEDIATOR, STAND_IN, REFERENT_HELPING, GOING_ON, READER, FILLER, CONFIDANT, SENDER),
        FILLERS("who fills in", MEDIATOR, STAND_IN, REFERENT_HELPING, GOING_ON, FILLER, CONFIDANT, SENDER),
        SENDERS("who sends", SENDER),
        RELATIVES("relatives", READER, FILLER, CONFIDANT, SENDER),
        CONFIDANTS("who sees what is private", CONFIDANT),
        NONE("nobody");

        private final String label;
        private final Set<WhoHelps> helpers;

        Reach(String label, WhoHelps... helpers) {
            this.label = label;
            this.helpers = Set.of(helpers);
        }

        String label() {
            return label;
        }

        boolean reaches(WhoHelps helper) {
            return helpers.contains(helper);
        }
    }
}
