package fr.coteacote.portal.access;

import static fr.coteacote.portal.access.RouteRule.About.OPEN;
import static fr.coteacote.portal.access.RouteRule.About.SENT;
import static fr.coteacote.portal.access.RouteRule.closed;
import static fr.coteacote.portal.access.RouteRule.door;
import static fr.coteacote.portal.access.RouteRule.doorOfAdministrators;
import static fr.coteacote.portal.access.RouteRule.doorOfAll;
import static fr.coteacote.portal.access.RouteRule.doorOfFamily;
import static fr.coteacote.portal.access.RouteRule.doorWhileHelped;
import static fr.coteacote.portal.access.RouteRule.page;
import static fr.coteacote.portal.access.RouteRule.pageOfAdministrators;

import java.util.List;
import java.util.Map;

/** The table of addresses. A row for each that the code declares; what destroys an open file stands last. */
final class RouteRules {

    /** Nobody waits there, nobody was helped by it. */
    private static final String NOTHING = "00000000-0000-4000-8000-000000000000";

    static final List<RouteRule> ALL = List.of(
            page("/", "first page"),
            page("/avant-de-commencer/{form}", "what a form needs"),
            page("/pour-qui/{form}", "for whom to begin"),
            page("/se-faire-aider", "help"),
            page("/ma-situation", "asks about a situation, and keeps nothing"),
            doorOfAll("/ma-situation/suite", Map.of("page", "situation"), "shows the page"),
            doorOfAll(
                    "/ma-situation/demande/{form}",
                    Map.of("lieu-de-vie", "domicile"),
                    "shows the page for whom to begin"),
            page("/autonomie", "asks about a day, tells a range, and keeps nothing"),
            doorOfAll("/autonomie/suite", Map.of("page", "1"), "shows the page"),
            page("/reste-a-payer", "reckons with what is typed, and keeps nothing"),
            doorOfAll("/reste-a-payer/calcul", Map.of("plan", "500"), "shows the page"),
            page("/etre-rappele", "form to be called back"),
            doorOfAll("/etre-rappele/envoi", Map.of("telephone", "pas un numéro"), "writes down a number"),
            doorOfAll("/etre-rappele/autre", Map.of(), "shows the form again"),
            pageOfAdministrators(
                    "/rappels",
                    "who waits for a call; also for who helps in the territory's own organisation: tried in PostsTest"),
            doorOfAdministrators("/rappels/prendre", Map.of("rappel", NOTHING), "takes a call"),
            doorOfAdministrators("/rappels/reprendre", Map.of("rappel", NOTHING), "takes a call from a colleague"),
            doorOfAdministrators("/rappels/fait", Map.of("rappel", NOTHING), "says that they spoke"),
            doorOfAdministrators("/rappels/pas-joint", Map.of("rappel", NOTHING), "says that nobody answered"),
            pageOfAdministrators("/administration/points-d-accueil", "the list of places as it is kept"),
            pageOfAdministrators("/administration/points-d-accueil/lieu", "one place, to change"),
            doorOfAdministrators(
                    "/administration/points-d-accueil/enregistrer", Map.of("nom", "Intrus"), "saves a place"),
            doorOfAdministrators("/administration/points-d-accueil/fermer", Map.of("lieu", "?"), "hides a place"),
            doorOfAdministrators(
                    "/administration/points-d-accueil/rouvrir", Map.of("lieu", "?"), "shows a place again"),
            doorOfAdministrators("/administration/points-d-accueil/importer", Map.of(), "takes in a file"),
            pageOfAdministrators("/administration/telephone", "the telephone and its hours, to change"),
            doorOfAdministrators(
                    "/administration/telephone/enregistrer", Map.of("numero", "Intrus"), "saves the telephone"),
            page("/confort", "letters and colours"),
            doorOfAll("/confort/envoi", Map.of("retour", "//example.org"), "leads to pages of the portal alone"),
            page("/plan-du-site", "map of the site"),
            page("/apres-un-deces", "whom to call after a death; names nobody"),
            page("/accessibilite", "legal"),
            page("/donnees-personnelles", "legal"),
            page("/mentions-legales", "legal"),
            page("/connexion", "ways in"),
            page("/connexion/professionnels", "way in of professionals"),
            page("/connexion/deuxieme-preuve", "asks a professional, and nobody else, for a second proof"),
            page("/charte", "the charter, for everybody to read"),
            page("/equipe", "one's own posts; a team for who refers for it: tried in WaysInTest"),
            page("/invitation/{jeton}", "a link that serves once; nothing without its secret"),
            closed("GET", "/equipe/{organisation}/inviter", "for who refers for it: tried in WaysInTest"),
            closed("GET", "/equipe/{organisation}/admettre/{candidat}", "for who refers for it"),
            page("/accueil-mediateur", "where who may help begins; leads others to the way in of professionals"),
            page("/accueil-mediateur/chacun-son-tour", "four digits for one computer; leads others away"),
            page("/accueil-mediateur/chacun-son-tour/{personne}", "the same, to practise; leads others away"),
            page("/accueil-mediateur/entrainement", "people who are made up; leads others away"),
            page("/accueil-mediateur/journal", "what a professional did; leads others to the way in of professionals"),
            page(
                    "/accueil-mediateur/par-telephone",
                    "who is on the telephone; leads others away, 404 where not allowed"),
            page("/arreter-l-aide", "form to stop a help with the code of a message"),
            page("/arreter-l-aide/{code}", "the same form, filled in; says nothing of the code"),
            page("/rejoindre", "form to join with a code"),
            page("/rejoindre/{lien}", "asks before joining; nothing without the secret of the link"),
            page("/aider-un-proche", "form to help a relative with a code"),
            page(
                    "/aider-un-proche/{invitation}",
                    "what is offered to who has shown the code; leads others to the form"),
            page("/aider-un-proche/lien", "where one comes back to from signing in; nothing without a link"),
            page("/aider-un-proche/lien/{lien}", "a link that serves once; nothing without its secret"),
            closed("GET", "/seance/{session}", "for the two who take part: tried in AssistedSessionTest"),
            closed("GET", "/seance/{session}/accord", "for the user of the session"),
            closed("GET", "/seance/{session}/accord/{demande}/{duree}", "for the user of the session"),
            closed("GET", "/seance/{session}/tour", "between two turns, for the computer of the session"),
            closed("GET", "/seance/{session}/telephone", "for the mediator of the call: tried in ByPhoneTest"),
            closed("GET", "/seance/{session}/papier", "for the mediator, in their turn: PaperMandateTest"),
            closed("GET", "/seance/{session}/papier/{demande}/{duree}", "for the mediator, in their turn"),
            closed("GET", "/seance/{session}/papier/{demande}/{duree}/imprimer", "for the mediator, in their turn"),
            page("/seance/{session}/flux", "says that something is new to the two who take part; to others nothing"),
            page("/seance/{session}/present", "notes that the page of one of the two is there; of others nothing"),
            pageOfAdministrators("/administration/organisations", "the organisations that are admitted"),
            closed("GET", "/administration/organisations/{organisation}", "for administrators, and none has that id"),
            page("/au-revoir", "after leaving"),
            page("/preuve/retour", "needs the state that this browser left with; signs nobody in: ProvedByTurnsTest"),
            page("/preuve/partie", "needs the state that this browser left with: ProvedByTurnsTest"),
            page("/preuve/perdue", "where one comes back to who left from elsewhere"),
            page("/reprendre", "form to come back by a file code"),
            page("/mes-demandes", "lists one's own files only: tried apart"),
            closed("ANY", "/error", "only the server itself goes there"),
            doorOfAll("/envoi/commencer/{form}", Map.of("pour", ""), "begins a file of one's own"),
            doorOfAll("/envoi/discret", Map.of("discret", "oui"), "asks so for one's own account"),
            doorOfAll("/reprendre/envoi", Map.of("dossier", "ACEF HJKM", "adresse", "a@example.org"), "silent"),
            doorOfAll("/reprendre/ouverture", Map.of("dossier", "ACEF HJKM", "code", "123456"), "needs both codes"),
            doorOfAll("/reprendre/autre", Map.of(), "shows the first form again"),
            doorOfAll("/connexion/cle/entrer", Map.of("cle", "{}"), "needs a passkey"),
            doorOfAll("/connexion/cle/confirmer", Map.of("cle", "{}"), "needs a passkey of one's own"),
            doorOfAll("/connexion/cle/creer", Map.of("cle", "{}"), "the first passkey of a professional"),
            doorOfAll("/charte/accord", Map.of("texte", "other words"), "a professional's own yes"),
            doorOfAll("/invitation/accord", Map.of("jeton", "unknown"), "needs the secret of a link"),
            doorOfAll("/invitation/envoi", Map.of("jeton", "unknown", "cle", "{}"), "needs the secret of a link"),
            doorOfAll("/equipe/rejoindre", Map.of(), "asks to join where one works"),
            doorOfAll("/equipe/{organisation}/envoi", Map.of(), "asks Posts who refers: WaysInTest"),
            doorOfAll("/equipe/{organisation}/admettre/{candidate}/envoi", Map.of(), "asks Posts: WaysInTest"),
            doorOfAll("/equipe/{organisation}/refuser/{candidate}", Map.of(), "asks Posts: WaysInTest"),
            doorOfAll("/equipe/{organisation}/annuler/{invitation}", Map.of(), "asks Posts: WaysInTest"),
            doorOfAll("/equipe/retirer/{post}", Map.of(), "asks Posts who decides: WaysInTest"),
            doorOfAll("/administration/organisations/admettre", Map.of("nom", "Intrus"), "asks Posts: WaysInTest"),
            doorOfAll("/administration/organisations/{organisation}/inviter", Map.of(), "asks Posts: WaysInTest"),
            doorOfAll(
                    "/administration/organisations/{organisation}/retirer",
                    Map.of("poste", "00000000-0000-0000-0000-000000000000"),
                    "asks Posts: WaysInTest"),
            doorOfAll(
                    "/administration/organisations/{organisation}/annuler/{invitation}",
                    Map.of(),
                    "asks Posts: InvitationsTest"),
            doorOfAll("/administration/organisations/{organisation}/suspendre", Map.of(), "asks Posts: WaysInTest"),
            doorOfAll("/administration/organisations/{organisation}/reprendre", Map.of(), "asks Posts: WaysInTest"),
            doorOfAll("/rejoindre/envoi", Map.of("code", "ACEF HJKM"), "needs the code that a mediator reads aloud"),
            doorOfAll("/rejoindre/lien", Map.of("lien", "unknown"), "needs the secret of the link"),
            doorOfAll("/aider-un-proche/envoi", Map.of("code", "ACEF HJKM"), "needs the code of a relative"),
            doorOfAll(
                    "/aider-un-proche/ouvrir",
                    Map.of("lien", "unknown"),
                    "needs the secret of a relative's link: InvitedByMailTest"),
            doorOfAll("/aider-un-proche/{invitation}/accord", Map.of(), "for who has shown the code: FamilyTest"),
            doorOfAll("/aider-un-proche/{invitation}/refus", Map.of(), "for who has shown the code: FamilyTest"),
            doorOfAll("/seance/ouvrir", Map.of(), "asks Posts who may help: JoiningTest"),
            doorOfAll("/seance/continuer", Map.of("accord", NOTHING), "asks Posts and the mandate: GoingOnTest"),
            doorOfAll("/seance/ouvrir-a-tour", Map.of("code", "4712"), "asks Posts who may help: JoiningTest"),
            doorOfAll(
                    "/seance/entrainement",
                    Map.of("personne", "jeanne", "maniere", "deux-appareils"),
                    "asks Posts who may help: TrainingTest"),
            doorOfAll("/seance/{session}/nombre", Map.of("meme", "oui"), "for who joined: JoiningTest"),
            doorOfAll(
                    "/seance/{session}/choix",
                    Map.of("demande", "essai", "duree", "jour"),
                    "leads to the mandate to read; changes nothing"),
            doorOfAll(
                    "/seance/{session}/oui",
                    Map.of("demande", "essai", "duree", "jour"),
                    "for who joined: JoiningTest"),
            doorOfAll("/seance/{session}/franceconnect", Map.of(), "for the user, in their turn: ProvedByTurnsTest"),
            doorOfAll(
                    "/seance/{session}/franceconnect/oublier",
                    Map.of(),
                    "for the user, in their turn: ProvedByTurnsTest"),
            doorOfAll("/seance/{session}/suivre", Map.of("suivre", "non"), "for the two who take part"),
            doorOfAll("/seance/{session}/montrer", Map.of("question", "mot"), "for the mediator of the session"),
            doorOfAll("/seance/{session}/passer", Map.of(), "for the computer of the session: ByTurnsTest"),
            doorOfAll("/seance/{session}/a-moi", Map.of(), "for the computer of the session: ByTurnsTest"),
            doorOfAll("/seance/{session}/reprendre", Map.of("code", "4712"), "needs the four digits: ByTurnsTest"),
            doorOfAll("/seance/{session}/rester", Map.of(), "for the two who take part: AssistedSessionTest"),
            doorOfAll(
                    "/seance/ouvrir-par-telephone",
                    Map.of("demande", "essai", "duree", "jour", "joindre", "intrus@example.org"),
                    "asks Posts who may help: ByPhoneTest"),
            doorOfAll("/seance/{session}/telephone/accord", Map.of(), "for the mediator of the call: ByPhoneTest"),
            doorOfAll(
                    "/seance/{session}/telephone/chapitre",
                    Map.of("chapitre", "texte"),
                    "for the mediator of the call: ByPhoneTest"),
            doorOfAll("/seance/{session}/telephone/envoi", Map.of(), "for the mediator of the call: ByPhoneTest"),
            doorOfAll(
                    "/seance/{session}/telephone/code",
                    Map.of("code", "123456"),
                    "needs the code that the user reads aloud: ByPhoneTest"),
            doorOfAll("/seance/{session}/telephone/renoncer", Map.of(), "for the mediator of the call: ByPhoneTest"),
            doorOfAll(
                    "/seance/{session}/papier/choix",
                    Map.of("demande", "essai", "duree", "jour"),
                    "leads to the agreement to print; changes nothing"),
            closed(
                    "POST",
                    "/seance/{session}/papier/accord",
                    "takes a form with a file, and nothing else: PaperMandateTest"),
            doorOfAll("/arreter-l-aide/envoi", Map.of("code", "ACEF HJKM"), "needs the code of a message"),
            doorOfAll("/arreter-l-aide/oui", Map.of(), "after the code was shown: ByPhoneTest"),
            doorOfAll("/arreter-l-aide/non", Map.of(), "shows the form again"),
            doorOfAll("/seance/{session}/terminer", Map.of(), "for the two who take part: AssistedSessionTest"),
            page("/demande/{draft}", OPEN, "chapters"),
            page("/demande/{draft}/{page}", OPEN, "questions"),
            page("/demande/{draft}/{page}/{item}", OPEN, "an item of a group"),
            page("/demande/{draft}/{page}/arret", OPEN, "why one cannot go on"),
            page("/demande/{draft}/documents", OPEN, "papers"),
            page("/demande/{draft}/documents/{document}", OPEN, "one paper"),
            page("/demande/{draft}/documents/{document}/{page}", OPEN, "a page of a paper, to download"),
            page("/demande/{draft}/pause", OPEN, "how to come back"),
            page("/demande/{draft}/journal", OPEN, "who did what"),
            page("/demande/{draft}/journal.csv", OPEN, "the same as a table, to take along"),
            page("/demande/{draft}/relire", OPEN, "review"),
            page(
                    "/demande/{draft}/comme-envoyee",
                    OPEN,
                    "what would happen once sent, for who practises: TrainingTest; leads others to the review"),
            page("/demande/{draft}/confirmer", OPEN, "what a mediator wrote, to say yes to"),
            page("/demande/{draft}/aide", OPEN, "who may help, and how to stop it"),
            page(
                    "/demande/{draft}/accord/{accord}",
                    OPEN,
                    "what one agreed to; leads to who may help where there is none"),
            page(
                    "/demande/{draft}/accord/{accord}/copie.pdf",
                    OPEN,
                    "the copy of it; the same: tried in KeepsakesTest"),
            page("/demande/{draft}/accord/{accord}/prolonger", OPEN, "agreeing anew; the same: tried in KeepsakesTest"),
            page("/demande/{draft}/accord/{accord}/prolonger/{duree}", OPEN, "the words of it; the same"),
            page("/demande/{draft}/carte", OPEN, "where a request stands, to take along"),
            page("/demande/{draft}/proches", OPEN, "which relatives help; not for mediators"),
            page("/demande/{draft}/proches/inviter", OPEN, "asks what a relative will do; leads others back"),
            page(
                    "/demande/{draft}/proches/{accord}",
                    OPEN,
                    "what one relative does, for who decides; leads others back"),
            page("/demande/{draft}/effacer", OPEN, "asks before deleting"),
            page(
                    "/demande/{draft}/deces",
                    OPEN,
                    "what it does to tell of a death, for who began it for another; leads others back"),
            page("/demande/{draft}/envoyee", SENT, "what was sent"),
            page("/demande/{draft}/copie.pdf", SENT, "the copy of what was sent"),
            door("/envoi/{draft}/{page}", OPEN, Map.of("mot", "Intrus"), "answers a page"),
            door("/envoi/{draft}/{page}/{item}", OPEN, Map.of("gens-nom", "Intrus"), "answers an item"),
            door("/envoi/{draft}/{page}/{item}/retirer", OPEN, Map.of(), "takes an item away"),
            door("/envoi/{draft}/code", OPEN, Map.of("courriel", "intrus@example.org"), "gives a file code"),
            door("/envoi/{draft}/discret", OPEN, Map.of("discret", "oui"), "asks that nothing be sent unasked"),
            door("/envoi/{draft}/documents/{document}", OPEN, Map.of(), "adds a page to a paper"),
            door("/envoi/{draft}/documents/{document}/decision", OPEN, Map.of("decision", "LATER"), "decides"),
            door("/envoi/{draft}/documents/{document}/{page}/monter", OPEN, Map.of(), "puts a page before"),
            door("/envoi/{draft}/documents/{document}/{page}/retirer", OPEN, Map.of(), "takes a page away"),
            door(
                    "/envoi/{draft}/cacher",
                    OPEN,
                    Map.of("question", "mot", "page", "mot", "cacher", "oui"),
                    "keeps an answer from mediators"),
            doorWhileHelped("/envoi/{draft}/confirmer", Map.of("vu.mot", "1"), "says yes to what a mediator wrote"),
            doorWhileHelped(
                    "/envoi/{draft}/ouvrir",
                    Map.of("chapitre", "texte", "ouvrir", "oui"),
                    "lets a mediator see what is private in a chapter"),
            doorWhileHelped(
                    "/envoi/{draft}/prolonger",
                    Map.of("accord", NOTHING, "duree", "mois"),
                    "leads to the words to read"),
            doorWhileHelped("/envoi/{draft}/accord", Map.of("accord", NOTHING, "duree", "mois"), "agrees anew"),
            doorWhileHelped("/envoi/{draft}/arreter-l-aide", Map.of("accord", NOTHING), "ends a mediator's help"),
            doorOfFamily("/envoi/{draft}/proches/inviter", Map.of("role", "lire"), "invites a relative"),
            doorOfFamily(
                    "/envoi/{draft}/proches/changer",
                    Map.of("accord", NOTHING, "role", "envoyer"),
                    "changes what a relative may do"),
            doorOfFamily("/envoi/{draft}/accord-envoi", Map.of("vu", "intrus"), "agrees to send, under a curatelle"),
            doorOfFamily("/envoi/{draft}/proches/arreter", Map.of("accord", NOTHING), "ends a relative's help"),
            doorOfFamily("/envoi/{draft}/proches/annuler", Map.of("invitation", NOTHING), "takes an invitation back"),
            doorOfFamily(
                    "/envoi/{draft}/toujours",
                    Map.of(),
                    "declares that one still helps, for who began it for another: StillHelpingTest"),
            door("/envoi/{draft}/envoyer", SENT, Map.of(), "sends, once"),
            door("/envoi/{draft}/supprimer", OPEN, Map.of(), "deletes a file that was not sent"),
            doorOfFamily(
                    "/envoi/{draft}/deces",
                    Map.of("deces", "oui"),
                    "tells of a death, and ends all help: BereavementTest"));

    private RouteRules() {}
}
