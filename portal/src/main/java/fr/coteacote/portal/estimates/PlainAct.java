package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.aggir.Act;
import fr.coteacote.catalog.aggir.Activity;

/** The acts of the grid in the words of a family. */
final class PlainAct {

    private PlainAct() {}

    static String say(Act act) {
        return switch (act) {
            case COMMUNICATION -> "Parler et se faire comprendre clairement";
            case COMPORTEMENT -> "Se conduire de façon adaptée, à la maison et avec les autres";
            case TEMPS -> "Savoir le moment de la journée et la saison";
            case ESPACE -> "Se repérer dans le logement et près de chez soi";
            case TOILETTE_HAUT -> "Se laver le visage, les bras et le buste";
            case TOILETTE_BAS -> "Se laver les jambes, les pieds et les parties intimes";
            case HABILLAGE_HAUT -> "Enfiler un pull ou une chemise";
            case HABILLAGE_MOYEN -> "Fermer des boutons ou une ceinture";
            case HABILLAGE_BAS -> "Mettre un pantalon, des chaussettes et des chaussures";
            case SE_SERVIR -> "Couper la viande et se servir à boire";
            case MANGER -> "Manger et boire ce qui est prêt";
            case URINAIRE -> "Uriner et rester propre, protections comprises";
            case FECALE -> "Aller à la selle et rester propre, protections comprises";
            case TRANSFERTS -> "Se lever, se coucher et s’asseoir";
            case DEPLACEMENTS_INTERIEUR -> "Se déplacer chez soi, jusqu’à la porte d’entrée";
        };
    }

    /** The activities, as what weighed is told. */
    static String say(Activity activity) {
        return switch (activity) {
            case COHERENCE -> "parler et se conduire avec les autres";
            case ORIENTATION -> "se repérer";
            case TOILETTE -> "se laver";
            case HABILLAGE -> "s’habiller";
            case ALIMENTATION -> "manger et boire";
            case ELIMINATION -> "aller aux toilettes";
            case TRANSFERTS -> "se lever, se coucher, s’asseoir";
            case DEPLACEMENTS_INTERIEUR -> "se déplacer chez soi";
        };
    }
}
