package fr.coteacote.portal.reception.points;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of the national standard "Lieux de médiation numérique" ({@code standard-mediation-num}, v1.0.2) that the portal
 * uses; the others are left aside.
 */
public enum PointField {
    ID(true, "identifiant"),
    PIVOT(true, "SIRET ou RNA"),
    NOM(true, "nom du lieu"),
    COMMUNE(true, "commune"),
    CODE_POSTAL(true, "code postal"),
    CODE_INSEE(false, "code INSEE de la commune"),
    ADRESSE(true, "numéro et rue"),
    COMPLEMENT_ADRESSE(false, "complément d’adresse"),
    LATITUDE(false, "latitude"),
    LONGITUDE(false, "longitude"),
    TYPOLOGIE(false, "sorte de lieu"),
    TELEPHONE(false, "téléphone"),
    COURRIELS(false, "adresses e-mail"),
    SITE_WEB(false, "site web"),
    HORAIRES(false, "horaires"),
    PRESENTATION_RESUME(false, "présentation en une phrase"),
    ITINERANCE(false, "fixe ou itinérant", "Itinérant", "Fixe"),
    DATE_MAJ(true, "date de la dernière vérification"),
    SERVICES(
            false,
            "ce qu’on y fait",
            "Aide aux démarches administratives",
            "Maîtrise des outils numériques du quotidien",
            "Insertion professionnelle via le numérique",
            "Utilisation sécurisée du numérique",
            "Parentalité et éducation avec le numérique",
            "Loisirs et créations numériques",
            "Compréhension du monde numérique",
            "Accès internet et matériel informatique",
            "Acquisition de matériel informatique à prix solidaire"),
    PUBLICS_SPECIFIQUEMENT_ADRESSES(
            false, "pour qui", "Jeunes", "Étudiants", "Familles et/ou enfants", "Seniors", "Femmes"),
    PRISE_EN_CHARGE_SPECIFIQUE(
            false,
            "accueil adapté",
            "Surdité",
            "Handicaps moteurs",
            "Handicaps mentaux",
            "Illettrisme",
            "Langues étrangères (anglais)",
            "Langues étrangères (autres)",
            "Déficience visuelle"),
    FRAIS_A_CHARGE(false, "prix", "Gratuit", "Gratuit sous condition", "Payant"),
    DISPOSITIF_PROGRAMMES_NATIONAUX(false, "programmes nationaux"),
    MODALITES_ACCES(
            false,
            "comment venir",
            "Se présenter",
            "Téléphoner",
            "Contacter par mail",
            "Prendre un RDV en ligne",
            "Envoyer un mail avec une fiche de prescription",
            ReceptionPoint.NOT_FOR_THE_PUBLIC),
    MODALITES_ACCOMPAGNEMENT(
            false,
            "comment on y est aidé",
            "En autonomie",
            "Accompagnement individuel",
            "Dans un atelier collectif",
            "À distance"),
    FICHE_ACCES_LIBRE(false, "fiche d’accessibilité"),
    PRISE_RDV(false, "rendez-vous en ligne");

    private final boolean required;
    private final String label;
    private final String known;

    PointField(boolean required, String label, String... known) {
        this.required = required;
        this.label = label;
        this.known = String.join("|", known);
    }

    /** Find the field that the standard calls {@code column}. */
    public static Optional<PointField> of(String column) {
        return Stream.of(values())
                .filter(field -> field.column().equals(column.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** What the standard calls it. */
    public String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    public boolean isRequired() {
        return required;
    }

    /** The only values it may have; none when it is free. Several are joined by a bar. */
    public List<String> known() {
        return known.isEmpty() ? List.of() : List.of(known.split("\\|"));
    }
}
