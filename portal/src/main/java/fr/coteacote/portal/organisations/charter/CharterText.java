package fr.coteacote.portal.organisations.charter;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What somebody who helps may and may not do, in plain words.
 *
 * <p>An acceptance keeps the edition and the hash of this text: changed words are agreed to anew, and years later one can
 * tell what was promised.
 *
 * @param version of the text; changes with any word of it
 * @param may what they may do, one sentence each
 * @param mayNot what they may not
 * @param known what they should know before they say yes
 */
public record CharterText(String version, List<String> may, List<String> mayNot, List<String> known) {

    /** The words that are agreed to today. */
    public static final CharterText CURRENT = new CharterText(
            "2026-11",
            List.of(
                    "Vous aidez une personne qui est là, au téléphone ou à côté de vous, et qui a dit oui.",
                    "Vous pouvez lire avec elle et écrire ce qu’elle vous dit, pour la demande qu’elle a choisie.",
                    "Vous lui dites votre nom, celui de votre structure, et ce que vous allez faire.",
                    "Vous arrêtez dès qu’elle le demande, sans lui demander pourquoi."),
            List.of(
                    "Vous n’envoyez pas la demande et vous ne signez pas à sa place : c’est elle qui confirme.",
                    "Vous n’ouvrez pas sa demande quand elle n’est pas là, ni quand l’aide est terminée.",
                    "Vous ne demandez et ne gardez aucun de ses mots de passe, codes ou identifiants.",
                    "Vous ne lisez pas les réponses qu’elle garde pour elle : santé, compte bancaire.",
                    "Vous ne copiez pas ses réponses ailleurs, et vous ne les utilisez pour rien d’autre.",
                    "Vous ne demandez ni argent ni cadeau pour cette aide.",
                    "Vous ne prêtez jamais votre accès. Si vous êtes absent, votre référent nomme un remplaçant."),
            List.of(
                    "Ce que vous voyez est couvert par le secret : vous n’en parlez à personne.",
                    "Tout ce que vous faites est noté dans un journal, que la personne peut lire.",
                    "Votre référent voit combien de personnes vous aidez, jamais qui."));

    public CharterText {
        may = List.copyOf(may);
        mayNot = List.copyOf(mayNot);
        known = List.copyOf(known);
    }

    /** SHA-256 of all sentences, in hexadecimal. */
    public String hash() {
        return DigestUtils.sha256Hex(
                String.join("\n\n", String.join("\n", may), String.join("\n", mayNot), String.join("\n", known)));
    }
}
