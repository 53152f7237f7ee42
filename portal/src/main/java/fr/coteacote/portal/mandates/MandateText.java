package fr.coteacote.portal.mandates;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a person is shown, in plain words, before they fill in a form for somebody else.
 *
 * <p>The mandate keeps the edition and the hash of this text, so that years later one can tell what was agreed.
 *
 * @param version of the text; changes with any word of it
 * @param lines one sentence each
 * @param rights what the sentences allow
 * @param alone whether they say that the helper may go on without the person
 */
public record MandateText(String version, List<String> lines, Set<Right> rights, boolean alone) {

    private static final MandateText CARER = new MandateText(
            "2026-12-01",
            List.of(
                    "Vous aidez un proche, avec son accord.",
                    "Vous pouvez voir et remplir cette demande, ajouter des documents et l’envoyer.",
                    "Vous pouvez inviter d’autres proches à aider, et arrêter leur aide.",
                    "Vous ne pouvez rien faire d’autre en son nom.",
                    "Tout ce que vous faites est noté dans un journal, que vous pouvez montrer à votre proche.",
                    "Si votre proche change d’avis, effacez la demande.",
                    "L’aide s’arrête toute seule dans 6 mois.",
                    "Un mois avant, « Mes demandes » vous demandera si vous aidez toujours cette personne."),
            EnumSet.allOf(Right.class),
            false);

    private static final MandateText LEGAL_REPRESENTATIVE = new MandateText(
            "2026-12-01",
            List.of(
                    "Un juge, ou la personne elle-même devant notaire, vous a chargé de la représenter ou de l’assister.",
                    "Vous le déclarez ici. Un agent vérifiera le jugement ou l’acte.",
                    "Vous pouvez voir et remplir cette demande, ajouter des documents et l’envoyer.",
                    "Vous pouvez inviter des proches à aider, et arrêter leur aide.",
                    "Tout ce que vous faites est noté.",
                    "Cela s’arrête tout seul dans 6 mois.",
                    "Un mois avant, « Mes demandes » vous demandera si vous représentez toujours cette personne."),
            EnumSet.allOf(Right.class),
            false);

    private static final MandateText PROFESSIONAL = new MandateText(
            "2026-11",
            List.of(
                    "Vous aidez cette personne dans votre métier, avec son accord.",
                    "Vous pouvez voir et remplir cette demande, et ajouter des documents.",
                    "Vous envoyez avec elle, après qu’elle a relu.",
                    "Tout ce que vous faites est noté dans un journal, que vous pouvez lui montrer."),
            EnumSet.complementOf(EnumSet.of(Right.INVITE)),
            false);

    public MandateText {
        lines = List.copyOf(lines);
        rights = Set.copyOf(rights);
    }

    /**
     * Find the text for {@code role}.
     *
     * @throws IllegalArgumentException for {@link Role#SELF}, who needs no mandate
     */
    public static MandateText of(Role role) {
        return switch (role) {
            case CARER -> CARER;
            case LEGAL_REPRESENTATIVE -> LEGAL_REPRESENTATIVE;
            case PROFESSIONAL -> PROFESSIONAL;
            case SELF -> throw new IllegalArgumentException("Nobody needs a mandate to act for themselves");
        };
    }

    /**
     * The text by which somebody lets a mediator help them.
     *
     * @param helper the mediator's name, as everybody calls them
     * @param organisation what they work for
     * @param procedure what is filled in, as its title says
     */
    public static MandateText ofMediator(String helper, String organisation, String procedure, MandateLength length) {
        var alone = length != MandateLength.SESSION;
        return new MandateText(
                "2026-12-02",
                List.of(
                        "%s (%s) peut vous aider à remplir : %s.".formatted(helper, organisation, procedure),
                        "Cette personne voit vos réponses et peut écrire avec vous.",
                        alone
                                ? "Pendant cette durée, elle peut aussi continuer sans vous. Vous le verrez dans le journal."
                                : "Elle ne peut rien faire sans vous.",
                        "Vous relisez et vous confirmez ce qu’elle a écrit.",
                        "Elle ne voit pas ce qui est privé : votre compte bancaire, vos messages, et ce que vous cachez.",
                        "C’est vous qui envoyez la demande. Personne ne peut l’envoyer à votre place.",
                        "Tout ce qu’elle fait est écrit dans un journal, que vous pouvez lire.",
                        "Durée de l’aide : %s.".formatted(length.words().toLowerCase(Locale.FRENCH)),
                        "Vous pouvez arrêter l’aide à tout moment, sans dire pourquoi. L’aide est gratuite."),
                EnumSet.of(Right.SEE, Right.ANSWER, Right.ADD_DOCUMENTS),
                alone);
    }

    /** The same, as it is read aloud to somebody on the telephone, who says yes by codes. */
    public MandateText readAloud(MandateLength length) {
        var all = new ArrayList<>(lines);
        all.add(
                "Pour dire oui, vous lisez à cette personne un code que vous seul recevez : un pour commencer, un pour lui"
                        + " montrer des questions privées, un pour envoyer.");
        all.add(
                "Après l’appel, un message vous dit si la demande est envoyée, s’il manque quelque chose et qui appeler.");
        if (length.isLong()) {
            all.add(
                    "Le numéro ou l’adresse où vous recevez ces codes est gardé, chiffré, jusqu’à la fin de l’aide :"
                            + " un message vous la rappelle une semaine avant, ou vous prévient si la demande va être effacée.");
        }
        return new MandateText(version, all, rights, alone);
    }

    /** The same, as somebody reads it who fills in for another: they give no more than they have. */
    public MandateText endingWithYours() {
        var all = new ArrayList<>(lines);
        all.add("Vous remplissez pour quelqu’un d’autre : cette aide s’arrête au plus tard quand la vôtre s’arrête.");
        return new MandateText(version, all, rights, alone);
    }

    /** SHA-256 of the sentences, in hexadecimal. */
    public String hash() {
        return DigestUtils.sha256Hex(String.join("\n", lines));
    }
}
