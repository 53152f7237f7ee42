package fr.coteacote.journeys;

import static fr.coteacote.journeys.screens.Answer.choose;
import static fr.coteacote.journeys.screens.Answer.tick;
import static fr.coteacote.journeys.screens.Answer.write;

import fr.coteacote.journeys.browser.Device;
import fr.coteacote.journeys.browser.Visits;
import fr.coteacote.journeys.screens.Answer;
import fr.coteacote.journeys.screens.Applicant;
import fr.coteacote.journeys.screens.ChaptersScreen;
import fr.coteacote.journeys.screens.ForWhomScreen;
import fr.coteacote.journeys.screens.QuestionScreen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that can be typed wrongly is said in plain words, found from the summary, and mended; through both doors. */
class WrongInputJourney {

    private static final Applicant CARER = Applicant.forJeanne();

    @RegisterExtension
    final Visits visits = new Visits();

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "WITHOUT_SCRIPTS"})
    void each_kind_of_mistake_is_mended_from_the_error_summary(Device device) {
        var chapters = ForWhomScreen.open(visits.with(device)).forARelative();

        chapters = aboutThePersonWhoFillsIn(chapters);
        chapters = aboutThePerson(chapters);
        chapters = aboutTheHome(chapters);
        chapters = aboutHelpers(chapters);
        chapters = aboutMoney(chapters);
        chapters = aboutTheVisit(chapters);
        chapters = aboutTheAccount(chapters);
        aboutTheSignature(chapters);
    }

    private static ChaptersScreen aboutThePersonWhoFillsIn(ChaptersScreen chapters) {
        var name = CARER.fillInUntil("Comment vous appelez-vous ?", chapters.goOn());
        var contact = CARER.fillInUntil(
                "Comment vous joindre ?",
                mended(
                        name,
                        write("Votre nom", "Roux2").and(write("Votre prénom", "Claire")),
                        "Écrivez seulement des lettres : enlevez le chiffre « 2 ».",
                        write("Votre nom", "Roux")));
        return back(mended(
                contact,
                write("Votre téléphone", "06 12 34").and(write("Votre courriel", "claire.example.org")),
                "Ce numéro a 6 chiffres. Il en faut 10, par exemple 06 12 34 56 78.",
                write("Votre téléphone", "06 12 34 56 78"),
                "Il manque le signe @. Exemple : jeanne.martin@exemple.fr.",
                write("Votre courriel", "claire@example.org")));
    }

    private static ChaptersScreen aboutThePerson(ChaptersScreen chapters) {
        var birth = CARER.fillInUntil("Quelle est sa date de naissance ?", chapters.openChapter("La personne"));
        var number = CARER.fillInUntil(
                "Quel est son numéro de sécurité sociale ?",
                mended(
                        birth,
                        Answer.date("31", "février", "1941"),
                        "Le mois de février 1941 a 28 jours. Vérifiez le jour et le mois.",
                        Answer.date("8", "mars", "1941")));
        return back(mended(
                number,
                write("2 41 03 69 383 012 75"),
                "Un chiffre est faux : le numéro et sa clé (les deux derniers chiffres) ne vont pas ensemble.",
                write("2 41 03 69 383 012 94")));
    }

    private static ChaptersScreen aboutTheHome(ChaptersScreen chapters) {
        var address = chapters.openChapter("Adresse et logement");
        var since = CARER.fillInUntil(
                "Depuis quand vit-elle à cette adresse ?",
                mended(
                        address,
                        Answer.address("12 rue des Tilleuls", "6900", "Lyon"),
                        "Un code postal a cinq chiffres, par exemple 69003.",
                        Answer.address("12 rue des Tilleuls", "69009", "Lyon")));
        var home = CARER.fillInUntil(
                "Qu'est-ce qui gêne dans le logement ?",
                mended(
                        since,
                        Answer.date("", "juin", ""),
                        "Il manque l'année. Écrivez quatre chiffres, par exemple 1938.",
                        Answer.date("", "juin", "1987")));
        return back(mended(
                home,
                tick("La baignoire", "Rien ne gêne"),
                "Vous avez coché « Rien ne gêne » avec une autre réponse. Décochez l'une ou l'autre.",
                page -> page.untick("Rien ne gêne")));
    }

    private static ChaptersScreen aboutHelpers(ChaptersScreen chapters) {
        var helpers = CARER.answering(
                        "Qui faut-il appeler pour la visite ou en cas d'urgence ?", choose("Quelqu'un d'autre"))
                .fillInUntil("Quel est le nom de la personne à appeler ?", chapters.openChapter("Proches et aidants"));
        return back(
                mended(helpers, write("Nom de naissance", "Bernard"), "Écrivez le prénom.", write("Prénom", "Claire")));
    }

    private static ChaptersScreen aboutTheVisit(ChaptersScreen chapters) {
        var visit = CARER.fillInUntil("La visite à la maison", chapters.openChapter("Souhaits et visite"));
        return back(mended(
                visit,
                write("Quels jours et quelles heures conviennent ?", "x".repeat(301)),
                "Ce texte a 1 caractère de trop. Raccourcissez-le : 300 caractères au plus.",
                write("Quels jours et quelles heures conviennent ?", "Le mardi après 14 h")));
    }

    private static ChaptersScreen aboutMoney(ChaptersScreen chapters) {
        var income = chapters.openChapter("Ressources")
                .answer(choose("Oui, sous les yeux"))
                .goOn()
                .goOn();
        return back(mended(
                income,
                write("De quelle année sont les revenus de l'avis ?", "2025,5")
                        .and(write("Quel est le total des revenus déclarés ?", "beaucoup")),
                "Écrivez un nombre entier, sans virgule.",
                write("De quelle année sont les revenus de l'avis ?", "2025")
                        .and(write("Quel est le total des revenus déclarés ?", "14 200 €"))));
    }

    private static ChaptersScreen aboutTheAccount(ChaptersScreen chapters) {
        return back(mended(
                chapters.openChapter("Compte bancaire"),
                write("IBAN", "FR76 3000 6000 0112 3456 7890 188"),
                "Un caractère de cet IBAN est faux. Comparez-le avec le RIB, groupe par groupe.",
                write("IBAN", "FR76 3000 6000 0112 3456 7890 189")));
    }

    private static void aboutTheSignature(ChaptersScreen chapters) {
        mended(
                CARER.fillInUntil("Signer la demande", chapters.openChapter("Déclaration et signature")),
                write("Vos prénom et nom", "Claire R0ux"),
                "Écrivez seulement des lettres : enlevez le chiffre « 0 ».",
                write("Vos prénom et nom", "Claire Roux"));
    }

    /** The same with two mistakes on one page: the second is still said when the first is mended. */
    private static QuestionScreen mended(
            QuestionScreen page, Answer wrong, String message, Answer right, String then, Answer rightThen) {
        return page.answer(wrong)
                .goOnInVain()
                .followMessage(message)
                .mend()
                .answer(right)
                .goOnInVain()
                .followMessage(then)
                .mend()
                .answer(rightThen)
                .goOn();
    }

    /** Answer wrongly, read why, follow the message to the field, answer rightly, and be on the next page. */
    private static QuestionScreen mended(QuestionScreen page, Answer wrong, String message, Answer right) {
        return page.answer(wrong)
                .goOnInVain()
                .isKeptAsWritten()
                .followMessage(message)
                .mend()
                .answer(right)
                .goOn();
    }

    private static ChaptersScreen back(QuestionScreen page) {
        return page.stopHere().goOnWithoutCode();
    }
}
