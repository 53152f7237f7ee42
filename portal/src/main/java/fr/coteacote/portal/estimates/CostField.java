package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.kinds.Amount;
import fr.coteacote.catalog.kinds.Per;
import fr.coteacote.portal.ui.asked.Need;

/** The amounts that are asked for. */
enum CostField {
    PLAN(
            "plan",
            "Plan d’aide, en euros par mois",
            "Le prix de l’aide prévue : aide à domicile, repas, téléalarme… Si vous ne le connaissez pas, essayez 500.",
            Per.MONTH,
            Need.REQUIRED),
    DECLARED(
            "revenus",
            "Revenus déclarés, en euros par an",
            "Sur votre dernier avis d’impôt. En couple, comptez les deux.",
            Per.YEAR,
            Need.REQUIRED),
    TAXED_AT_SOURCE(
            "preleves",
            "Revenus soumis au prélèvement libératoire, en euros par an",
            "Des intérêts, par exemple : votre banque le dit une fois par an.",
            Per.YEAR,
            Need.OPTIONAL),
    BUILDINGS(
            "batiments",
            "Valeur locative des bâtiments que personne n’utilise, en euros par an",
            "Sur l’avis de taxe foncière. Pas le logement où vous vivez.",
            Per.YEAR,
            Need.OPTIONAL),
    LAND(
            "terrains",
            "Valeur locative des terrains que personne n’utilise, en euros par an",
            "Sur l’avis de taxe foncière.",
            Per.YEAR,
            Need.OPTIONAL),
    CAPITAL(
            "capital",
            "Argent placé qui ne rapporte rien, en euros",
            "Par exemple sur un compte courant, ou une assurance-vie.",
            Per.ONCE,
            Need.OPTIONAL);

    private final String id;
    private final String label;
    private final String hint;
    private final Per per;
    private final Need need;

    CostField(String id, String label, String hint, Per per, Need need) {
        this.id = id;
        this.label = label;
        this.hint = hint;
        this.per = per;
        this.need = need;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    Need need() {
        return need;
    }

    Amount kind() {
        return new Amount(per);
    }
}
