package fr.coteacote.portal.notices;

import fr.coteacote.portal.territory.Territory;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Write and send the few messages of the portal: plain text, no name, no right, no answer in any of them. */
@Component
class Letters {

    private final JavaMailSender mail;
    private final NoticeSettings settings;
    private final Territory territory;

    Letters(JavaMailSender mail, NoticeSettings settings, Territory territory) {
        this.mail = mail;
        this.settings = settings;
        this.territory = territory;
    }

    /** Say that what somebody sent has arrived, and its number. */
    void sayArrived(String to, String reference) {
        send(to, "Votre envoi est bien arrivé", """
                Bonjour,

                Votre envoi est bien arrivé. Son numéro : %s
                Gardez ce numéro : il sert quand vous téléphonez.

                Pour voir la suite : %s
                Par téléphone : %s
                """.formatted(
                        reference,
                        settings.portal().resolve("/mes-demandes"),
                        territory.phone().number()));
    }

    /** Say that something begun will be deleted soon. */
    void sayExpiresSoon(String to, String day) {
        send(to, "Ce que vous avez commencé sera bientôt effacé", """
                Bonjour,

                Vous avez commencé quelque chose sur notre site, et vous n’êtes pas revenu depuis longtemps.
                Sans visite de votre part, tout sera effacé le %s.

                Pour continuer : %s
                Si vous ne voulez pas continuer, vous n’avez rien à faire.
                """.formatted(
                        day, settings.portal().resolve("/mes-demandes")));
    }

    /** Send the code that opens one file, once. */
    void sayCode(String to, String code) {
        send(to, "Votre code", """
                Bonjour,

                Votre code : %s
                Il sert une seule fois, pendant 10 minutes.

                Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne n’entre.
                Ne donnez ce code à personne, même à quelqu’un qui dit travailler pour nous.
                """.formatted(code));
    }

    private void send(String to, String subject, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(to);
        message.setSubject(territory.site() + " : " + subject);
        message.setText(text + "\n" + territory.site() + ", " + territory.name() + "\n");
        mail.send(message);
    }
}
