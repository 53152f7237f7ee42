package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.mandates.MandateId;
import fr.coteacote.portal.mandates.carers.InvitationId;
import fr.coteacote.portal.mandates.carers.InvitingByMail;

/** The addresses of relatives' pages and doors. */
final class FamilyRoutes {

    /** Where who was invited shows the code. */
    static final String CODE = "/aider-un-proche";

    /** Where the link of a letter leads; its secret follows. */
    static final String LINK = InvitingByMail.PAGE;

    /** Where who followed a link shows it. */
    static final String OPEN_LINK = CODE + "/ouvrir";

    /** Where one arrives who has told of a death. */
    static final String AFTER_DEATH = "/apres-un-deces";

    /** The answer to whether somebody has died, and what its page is called. */
    static final String DEATH = "deces";

    static final String YES = "oui";
    static final String NO = "non";

    private FamilyRoutes() {}

    /** The page that asks whether somebody has died. */
    static String death(DraftId draft) {
        return "/demande/%s/%s".formatted(draft, DEATH);
    }

    static String deathDoor(DraftId draft) {
        return "/envoi/%s/%s".formatted(draft, DEATH);
    }

    /** Where who began a draft for somebody else declares that they still help. */
    static String stillHelping(DraftId draft) {
        return "/envoi/%s/toujours".formatted(draft);
    }

    static String offer(InvitationId invitation) {
        return CODE + "/" + invitation;
    }

    static String invite(DraftId draft) {
        return FillingRoutes.relatives(draft) + "/inviter";
    }

    /** The page where somebody decides what a relative may do. */
    static String one(DraftId draft, MandateId mandate) {
        return "%s/%s".formatted(FillingRoutes.relatives(draft), mandate.value());
    }

    static String door(DraftId draft, String act) {
        return "/envoi/%s/proches/%s".formatted(draft, act);
    }
}
