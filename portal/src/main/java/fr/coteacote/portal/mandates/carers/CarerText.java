package fr.coteacote.portal.mandates.carers;

import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a relative who is invited reads before they say yes, in plain words. */
public final class CarerText {

    private static final String VERSION = "2026-12";

    private CarerText() {}

    /**
     * The text by which somebody takes a part in a draft.
     *
     * @param inviter the name of who invites
     * @param procedure what is filled in, as its title says
     * @param as as whom
     */
    public static MandateText of(String inviter, String procedure, Role as, Set<Right> rights) {
        return switch (as) {
            case SELF -> ofSubject(inviter, procedure, rights);
            case LEGAL_REPRESENTATIVE -> ofRepresentative(inviter, procedure, rights);
            case CARER -> ofCarer(inviter, procedure, rights);
            case PROFESSIONAL ->
                throw new IllegalArgumentException("A professional helps in a session, never by a code");
        };
    }

    private static MandateText ofSubject(String inviter, String procedure, Set<Right> rights) {
        return new MandateText(
                VERSION,
                List.of(
                        "%s a commencé pour vous : %s.".formatted(inviter, procedure),
                        "C’est votre demande. Vous voyez tout, et vous pouvez tout changer.",
                        "En curatelle, elle part quand vous et votre curateur avez donné votre accord.",
                        "Tout ce que vous faites est écrit dans un journal. Les autres y lisent votre nom."),
                rights,
                false);
    }

    private static MandateText ofRepresentative(String inviter, String procedure, Set<Right> rights) {
        return new MandateText(
                VERSION,
                List.of(
                        "%s vous propose d’agir comme curateur ou tuteur pour : %s.".formatted(inviter, procedure),
                        "Vous déclarez qu’un juge vous a nommé. Un agent vérifiera le jugement.",
                        "Vous pouvez voir et remplir cette demande, et ajouter des documents.",
                        "En curatelle, elle part quand la personne et vous avez donné votre accord.",
                        "En tutelle, c’est vous qui l’envoyez.",
                        "Tout ce que vous faites est écrit dans un journal. Les autres y lisent votre nom.",
                        "L’aide s’arrête toute seule, au plus tard dans 6 mois."),
                rights,
                false);
    }

    private static MandateText ofCarer(String inviter, String procedure, Set<Right> rights) {
        var lines = new ArrayList<String>();
        lines.add("%s vous propose d’aider pour : %s.".formatted(inviter, procedure));
        lines.add("Vous pouvez %s.".formatted(CarerRole.of(rights).able()));
        if (!rights.contains(Right.SEND)) {
            lines.add("Vous ne pouvez pas envoyer la demande.");
        }
        lines.add(
                rights.contains(Right.SEE_PRIVATE)
                        ? "Vous voyez aussi ce qui est privé : le compte bancaire, les messages, les documents."
                        : "Vous ne voyez pas ce qui est privé : le compte bancaire, les messages, les documents.");
        lines.add("Tout ce que vous faites est écrit dans un journal. Les autres y lisent votre nom.");
        lines.add("On peut changer ce que vous pouvez faire, ou arrêter votre aide, à tout moment. Vous aussi.");
        lines.add("L’aide s’arrête toute seule, au plus tard dans 6 mois.");
        return new MandateText(VERSION, lines, rights, false);
    }
}
