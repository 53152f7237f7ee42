package fr.coteacote.journeys.screens;

import static fr.coteacote.journeys.screens.Answer.address;
import static fr.coteacote.journeys.screens.Answer.choose;
import static fr.coteacote.journeys.screens.Answer.date;
import static fr.coteacote.journeys.screens.Answer.line;
import static fr.coteacote.journeys.screens.Answer.tick;
import static fr.coteacote.journeys.screens.Answer.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Somebody who knows the answers, and gives them page after page, as they are asked.
 *
 * <p>Answers are found by the title of the page. A page without one is passed by with "Continuer": what was required is
 * then missed at the review.
 */
public final class Applicant {

    private static final String LAST_PAGE = "Documents";
    private static final int PAGES_AT_MOST = 150;

    private final Map<String, Answer> answers;

    private Applicant(Map<String, Answer> answers) {
        this.answers = answers;
    }

    /** Inès, seven months pregnant, who got a letter of the PMI and wants the visit that it offers, unseen. */
    public static Applicant ines() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("Avez-vous reçu une lettre de la PMI ?", choose("Oui, j'ai reçu une lettre"));
        answers.put("Quel est le code écrit sur la lettre ?", write("K7PM-22QX"));
        answers.put("Voulez-vous cette visite ?", choose("Oui, je la veux"));
        answers.put("Où habitez-vous ?", choose("Dans le département ou la métropole de ce site"));
        answers.put("C'est pour qui ?", choose("Une grossesse"));
        answers.put("Quand le bébé est-il attendu ?", date("", "mars", "2027"));
        answers.put("De quoi voulez-vous parler ?", tick("Le sommeil et les pleurs"));
        answers.put("Y a-t-il un de ces signes, en ce moment ?", tick("Aucun de ces signes"));
        answers.put("Où voulez-vous la rencontrer ?", choose("Chez moi"));
        answers.put(
                "Quelle est votre adresse, et comment entrer ?",
                address("Adresse", "12 rue des Lilas", "69003", "Lyon"));
        answers.put("Quand est-ce possible ?", tick("Lundi matin", "Mardi matin"));
        answers.put("Comment vous appeler ?", write("Prénom", "Inès").and(write("Nom", "Moreau")));
        answers.put("Faut-il que personne chez vous ne le sache ?", choose("Oui, personne ne doit le savoir"));
        return new Applicant(answers);
    }

    /** Samira, who lives alone and asks for her first agrément as a childminder. */
    public static Applicant samira() {
        var answers = new LinkedHashMap<String, Answer>();
        answers.put("Quel métier ?", choose("Assistante ou assistant maternel"));
        answers.put("Que voulez-vous ?", choose("Un premier agrément"));
        answers.put("Avez-vous déjà un agrément ?", choose("Non"));
        answers.put("Où accueillerez-vous les enfants ?", choose("À mon domicile"));
        answers.put("Où se trouve le logement ?", choose("Dans le département ou la métropole de ce site"));
        answers.put(
                "Comment vous appelez-vous ?",
                write("Nom de naissance", "Haddad").and(write("Prénoms", "Samira")));
        answers.put(
                "Où et quand êtes-vous né ou née ?",
                date("Date de naissance", "14", "avril", "1988")
                        .and(write("Ville, et pays si ce n'est pas la France", "Grenoble")));
        answers.put("Quelle est votre nationalité ?", choose("Française"));
        answers.put(
                "À quelle adresse habitez-vous ?",
                address("Adresse", "8 rue des Acacias", "69100", "Villeurbanne")
                        .and(date("Depuis quand ?", "", "mars", "2021")));
        answers.put("Comment vous joindre ?", write("Téléphone", "06 12 34 56 78"));
        answers.put("Votre numéro peut-il être donné aux parents ?", choose("Non"));
        answers.put("Avec qui vivez-vous ?", choose("Seule ou seul"));
        answers.put(
                "Quel est votre logement ?",
                choose("Type de logement", "Un appartement").and(write("Étage", "2")));
        answers.put(
                "Quelles sont les pièces ?",
                line(
                        "Ajouter une pièce",
                        choose("À quoi sert-elle ?", "Chambre des enfants accueillis")
                                .and(write("Sa surface, en m²", "11"))));
        answers.put("Y a-t-il ceci chez vous ?", tick("Rien de tout cela"));
        answers.put(
                "Quel chauffage, et de quand date le logement ?",
                choose("Chauffage ou eau chaude", "Électrique, collectif ou pompe à chaleur")
                        .and(choose("Construit quand ?", "En 1949 ou après")));
        answers.put(
                "Combien d'enfants, et quand ?",
                write("Dont enfants de moins de 3 ans", "1")
                        .and(tick("Moins de 3 ans", "De 3 à 10 ans", "Du lundi au vendredi", "En journée"))
                        .and(write("Nombre d'enfants accueillis en même temps", "3")));
        answers.put("Le certificat du médecin", choose("Je l'enverrai plus tard"));
        answers.put("Des réponses exactes", tick("Mes réponses sont exactes, autant que je sache."));
        return new Applicant(answers);
    }

    /** Somebody who makes the request of Jeanne, 85 years old, who lives at home. */
    public static Applicant forJeanne() {
        var answers = new LinkedHashMap<String, Answer>();
        aboutTheRequest(answers);
        aboutWhoFillsIn(answers);
        aboutThePerson(answers);
        aboutTheHome(answers);
        aboutMoney(answers);
        aboutHelp(answers);
        aboutTheEnd(answers, "Marc Bertholon");
        return new Applicant(answers);
    }

    /** Jeanne herself; FranceConnect already knows her civil status. */
    public static Applicant jeanne() {
        var answers = new LinkedHashMap<String, Answer>();
        aboutTheRequest(answers);
        aboutTheHome(answers);
        aboutMoney(answers);
        aboutHelp(answers);
        aboutTheEnd(answers, "Jeanne Bertholon");
        var hers = new LinkedHashMap<String, Answer>();
        answers.forEach((title, answer) -> hers.put(AS_ASKED_TO_ONESELF.getOrDefault(title, title), answer));
        hers.put("Quel est votre numéro de sécurité sociale ?", write("2 41 03 69 383 012 94"));
        hers.put("Où êtes-vous né ou née ?", write("Commune de naissance", "Lyon 3e"));
        hers.put("Quelle est votre nationalité ?", choose("Française"));
        hers.put("Êtes-vous assuré pour la maladie dans un autre pays d'Europe ?", choose("Non"));
        hers.put("Peut-on aussi appeler quelqu'un d'autre que vous ?", choose("Non"));
        return new Applicant(hers);
    }

    /** Jeanne herself, without FranceConnect: nobody but her tells her civil status. */
    public static Applicant jeanneWithoutFranceConnect() {
        return jeanne().answering(
                        "Comment vous appelez-vous ?",
                        write("Nom de naissance", "Vermorel").and(write("Prénoms", "Jeanne Marie")))
                .answering("Quel est votre sexe à l'état civil ?", choose("Féminin"))
                .answering("Quelle est votre date de naissance ?", date("8", "mars", "1941"));
    }

    /** Lucien himself, whom a judge has given a curator; FranceConnect already knows his civil status. */
    public static Applicant lucienUnderCuratelle() {
        return jeanne().answering("Quel est votre numéro de sécurité sociale ?", write("1 38 12 2A 004 012 60"))
                .answering("Un juge a-t-il décidé une mesure de protection ?", choose("Curatelle"))
                .answering("Qui s'occupe de cette mesure ?", choose("Un membre de la famille ou un proche"))
                .answering("Comment s'appelle le protecteur ?", write("M. Giraud-Perret, curateur"))
                .answering("Quelle est l'adresse du protecteur ?", address("30 cours Gambetta", "69007", "Lyon"))
                .answering("Quelle est la date du jugement ?", date("18", "mai", "2023"))
                .answering("Signer la demande", write("Vos prénom et nom", "Lucien D'Orazio"));
    }

    /** Answer one page otherwise. */
    public Applicant answering(String title, Answer answer) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(title, answer);
        return new Applicant(changed);
    }

    /** Leave one page as it is. */
    public Applicant passingBy(String title) {
        var changed = new LinkedHashMap<>(answers);
        changed.remove(title);
        return new Applicant(changed);
    }

    /** Give the answers of one page, without pressing "Continuer". */
    public QuestionScreen answer(QuestionScreen page) {
        var answer = answers.get(page.title());
        if (answer != null) {
            answer.on(page);
        }
        return page;
    }

    /** Go on until the page called {@code title} is shown. */
    public QuestionScreen fillInUntil(String title, QuestionScreen first) {
        return fillInUntil(title::equals, first);
    }

    /** Go on until all is answered. */
    public DocumentsScreen fillIn(QuestionScreen first) {
        return new DocumentsScreen(fillInUntil(LAST_PAGE, first).visitor());
    }

    private QuestionScreen fillInUntil(Predicate<String> last, QuestionScreen first) {
        var page = first;
        for (var pages = 0; !last.test(page.title()); pages++) {
            if (pages > PAGES_AT_MOST || page.title().equals(LAST_PAGE)) {
                throw new AssertionError("The page never came; after %d pages, « %s »".formatted(pages, page.title()));
            }
            page = pass(page);
        }
        return page;
    }

    private QuestionScreen pass(QuestionScreen page) {
        answer(page);
        return page.goOnAsOffered();
    }

    private static void aboutTheRequest(Map<String, Answer> answers) {
        answers.put("Est-ce une première demande d'APA ?", choose("Oui, c'est une première demande"));
        answers.put("La personne vit-elle en France ?", choose("Oui, depuis plus de trois mois"));
        answers.put("Où vit la personne aujourd'hui ?", choose("Chez soi"));
        answers.put(
                "La personne peut-elle faire ces gestes sans aide ?",
                choose("Se lever du lit ou d'une chaise", "Oui")
                        .and(choose("S'habiller : le haut, les boutons, les chaussures", "Non"))
                        .and(choose("Se laver : le visage, le dos, les pieds", "Non"))
                        .and(choose("Manger un repas déjà préparé", "Oui")));
        answers.put("La situation est-elle urgente ?", choose("Non"));
    }

    private static void aboutWhoFillsIn(Map<String, Answer> answers) {
        answers.put(
                "Comment vous appelez-vous ?", write("Votre nom", "Bertholon").and(write("Votre prénom", "Marc")));
        answers.put("Quel est votre lien avec elle ?", choose("Enfant, gendre ou belle-fille"));
        answers.put(
                "Comment vous joindre ?",
                write("Votre téléphone", "06 12 34 56 78").and(write("Votre courriel", "marc.bertholon@example.org")));
        answers.put("La personne est-elle d'accord pour cette demande ?", choose("Oui, elle est d'accord"));
    }

    private static void aboutThePerson(Map<String, Answer> answers) {
        answers.put(
                "Comment s'appelle la personne ?",
                write("Nom de naissance", "Vermorel")
                        .and(write("Nom utilisé tous les jours", "Bertholon"))
                        .and(write("Prénoms", "Jeanne Marie Louise")));
        answers.put("Quel est son sexe à l'état civil ?", choose("Féminin"));
        answers.put("Quelle est sa date de naissance ?", date("8", "mars", "1941"));
        answers.put("Où est née la personne ?", write("Commune de naissance", "Lyon 3e"));
        answers.put("Quel est son numéro de sécurité sociale ?", write("2 41 03 69 383 012 94"));
        answers.put("Quelle est sa nationalité ?", choose("Française"));
        answers.put("Est-elle assurée pour la maladie dans un autre pays d'Europe ?", choose("Non"));
        answers.put(
                "Qui faut-il appeler pour la visite ou en cas d'urgence ?",
                choose("Vous, qui remplissez cette demande"));
    }

    private static void aboutTheHome(Map<String, Answer> answers) {
        answers.put("Quelle est sa situation de famille ?", choose("Veuf ou veuve"));
        answers.put("À quelle adresse habite-t-elle ?", address("12 rue des Tilleuls", "69009", "Lyon"));
        answers.put("Depuis quand vit-elle à cette adresse ?", date("", "", "1987"));
        answers.put("Est-elle propriétaire, locataire ou hébergée ?", choose("Locataire"));
        answers.put("Est-ce une maison ou un appartement ?", choose("Un appartement"));
        answers.put("Qu'est-ce qui gêne dans le logement ?", tick("La baignoire"));
        answers.put("Avec qui vit-elle ?", tick("Seule ou seul"));
        answers.put("Un juge a-t-il décidé une mesure de protection ?", choose("Non, aucune"));
    }

    private static void aboutMoney(Map<String, Answer> answers) {
        answers.put("Reçoit-elle déjà une de ces aides ?", tick("Aucune de ces aides"));
        answers.put("De quelle caisse vient sa retraite principale ?", choose("Carsat ou Cnav"));
        answers.put("Si l'APA est refusée, peut-on envoyer le dossier à la caisse de retraite ?", choose("Oui"));
        answers.put("Avez-vous son dernier avis d'impôt ?", choose("Oui, mais pas ici"));
        answers.put("Quels revenus de placements sont déjà taxés à la source ?", write("0"));
        answers.put("A-t-elle un bien ni loué, ni habité par la famille proche ?", choose("Non"));
        answers.put("Combien d'argent ne rapporte rien ?", write("1 250,50 €"));
        answers.put("A-t-elle une assurance-vie ?", choose("Non"));
    }

    private static void aboutHelp(Map<String, Answer> answers) {
        answers.put("Pour quels gestes a-t-elle besoin d'aide ?", tick("Se laver", "Faire le ménage"));
        answers.put("Quelle aide pour les gestes du corps ?", choose("Avec de l'aide"));
        answers.put("De quelle aide aurait-elle besoin ?", tick("Pour la toilette", "Pour le ménage"));
    }

    private static void aboutTheEnd(Map<String, Answer> answers, String signature) {
        answers.put("Quel est le compte bancaire de la personne ?", write("IBAN", "FR76 3000 6000 0112 3456 7890 189"));
        answers.put("Quel nom est écrit sur le RIB ?", write("Mme Jeanne Bertholon"));
        answers.put("Comment peut-on joindre la personne ?", tick("Par courrier seulement"));
        answers.put("Comment prévenir la personne quand il y a du nouveau ?", choose("Par courrier"));
        answers.put(
                "Les aides qui ne se cumulent pas",
                tick("J'ai lu la liste des aides qui ne se cumulent pas avec l'APA. Si une de ces aides est accordée"
                        + " plus tard, le service sera prévenu."));
        answers.put(
                "Les vérifications possibles",
                tick("J'ai compris que le département peut vérifier ces informations auprès des impôts, des caisses de"
                        + " retraite et de la Sécurité sociale."));
        answers.put(
                "Des informations exactes",
                tick("Je certifie que ces informations sont exactes, autant que je sache."));
        answers.put("Signer la demande", write("Vos prénom et nom", signature));
    }

    private static final Map<String, String> AS_ASKED_TO_ONESELF = Map.ofEntries(
            Map.entry("La personne vit-elle en France ?", "Vivez-vous en France ?"),
            Map.entry("Où vit la personne aujourd'hui ?", "Où vivez-vous aujourd'hui ?"),
            Map.entry("La personne peut-elle faire ces gestes sans aide ?", "Pouvez-vous faire ces gestes sans aide ?"),
            Map.entry("Quelle est sa situation de famille ?", "Quelle est votre situation de famille ?"),
            Map.entry("À quelle adresse habite-t-elle ?", "À quelle adresse habitez-vous ?"),
            Map.entry("Depuis quand vit-elle à cette adresse ?", "Depuis quand vivez-vous à cette adresse ?"),
            Map.entry(
                    "Est-elle propriétaire, locataire ou hébergée ?", "Êtes-vous propriétaire, locataire ou hébergé ?"),
            Map.entry("Avec qui vit-elle ?", "Avec qui vivez-vous ?"),
            Map.entry("Reçoit-elle déjà une de ces aides ?", "Recevez-vous déjà une de ces aides ?"),
            Map.entry(
                    "De quelle caisse vient sa retraite principale ?",
                    "De quelle caisse vient votre retraite principale ?"),
            Map.entry("Avez-vous son dernier avis d'impôt ?", "Avez-vous votre dernier avis d'impôt ?"),
            Map.entry(
                    "A-t-elle un bien ni loué, ni habité par la famille proche ?",
                    "Avez-vous un bien ni loué, ni habité par la famille proche ?"),
            Map.entry("A-t-elle une assurance-vie ?", "Avez-vous une assurance-vie ?"),
            Map.entry("Pour quels gestes a-t-elle besoin d'aide ?", "Pour quels gestes avez-vous besoin d'aide ?"),
            Map.entry("De quelle aide aurait-elle besoin ?", "De quelle aide auriez-vous besoin ?"),
            Map.entry("Quel est le compte bancaire de la personne ?", "Quel est votre compte bancaire ?"),
            Map.entry("Comment peut-on joindre la personne ?", "Comment peut-on vous joindre ?"),
            Map.entry(
                    "Comment prévenir la personne quand il y a du nouveau ?",
                    "Comment vous prévenir quand il y a du nouveau ?"));
}
