package fr.coteacote.development;

/** What {@code bin/start} says when everything is there. */
final class Welcome {

    private Welcome() {}

    static String text(String portal, String mailbox, String sms) {
        return """

                Côte à côte est prêt.

                  Le portail              %s/
                  La boîte aux lettres    %s
                  Les SMS                 %s
                  Se connecter            %s/connexion  (FranceConnect et ProConnect sont simulés)

                  Personnes d'essai : Jeanne (85 ans, demande l'APA), Claire (sa fille et son aidante),
                  Paul (59 ans), Fatima (née en 1948, jour inconnu), Youssef (jour inconnu),
                  Inês, Lucien (sans courriel), Ange (même courriel que Jeanne).

                  Professionnels d'essai : %s/connexion/professionnels
                  Gilles (administrateur du site), Nadia (référente de l'hôpital),
                  Samira (référente et médiatrice, sans deuxième preuve : elle crée une clé d'accès),
                  Hugo (la remplace pendant 14 jours), Maude et Élodie (aucun rôle).

                Ctrl-C arrête tout. Les données restent dans le dossier data/.
                """.formatted(portal, mailbox, sms, portal, portal);
    }
}
