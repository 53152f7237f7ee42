package fr.coteacote.portal.organisations.pages;

import fr.coteacote.portal.organisations.Absence;
import fr.coteacote.portal.organisations.Given.Why;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostRole;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Posts, in the words of those who read them. */
final class PostWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private PostWords() {}

    static String of(PostRole role) {
        return switch (role) {
            case MEDIATOR -> "Médiateur";
            case STAND_IN -> "Remplaçant";
            case REFERENT -> "Référent";
            case ADMINISTRATOR -> "Administrateur";
        };
    }

    static String of(Absence absence) {
        return switch (absence) {
            case LEAVE -> "Congés";
            case AWAY -> "Absence";
            case TRAINING -> "Formation";
            case VACANT_POST -> "Poste à pourvoir";
            case MORE_WORK_THAN_USUAL -> "Plus de demandes que d’habitude";
        };
    }

    /** "Depuis le 24 novembre 2026"; "Du 24 novembre au 7 décembre 2026 inclus" for who stands in. */
    static String time(Post post, ZoneId zone) {
        var from = DAY.format(post.from().atZone(zone));
        var until = post.until();
        return until == null
                ? "Depuis le " + from + "."
                : "Du %s au %s inclus."
                        .formatted(from, DAY.format(until.minusMillis(1).atZone(zone)));
    }

    static String of(Why why) {
        return switch (why) {
            case NOT_THEIRS -> "Ce changement n’est pas possible. Rouvrez la page de votre équipe, puis recommencez.";
            case ALREADY_HOLDS_IT -> "Cette personne a déjà ce rôle.";
            case BEGINS_IN_THE_PAST -> "Choisissez un premier jour qui n’est pas passé : aujourd’hui ou plus tard.";
            case ENDS_BEFORE_IT_BEGINS -> "Choisissez un dernier jour qui vient après le premier.";
            case LASTS_TOO_LONG -> "Un remplacement dure 31 jours au plus. Choisissez un dernier jour plus proche.";
            case STANDS_IN_FOR_THEMSELVES -> "Choisissez une autre personne : on ne se remplace pas soi-même.";
            case LAST_ADMINISTRATOR -> "C’est le dernier administrateur. Nommez-en d’abord un autre.";
        };
    }

    /** Which field a refusal is about. */
    static String fieldOf(Why why) {
        return switch (why) {
            case BEGINS_IN_THE_PAST -> "premier";
            case ENDS_BEFORE_IT_BEGINS, LASTS_TOO_LONG -> "dernier";
            case STANDS_IN_FOR_THEMSELVES -> "absent";
            case NOT_THEIRS, ALREADY_HOLDS_IT, LAST_ADMINISTRATOR -> "role";
        };
    }
}
