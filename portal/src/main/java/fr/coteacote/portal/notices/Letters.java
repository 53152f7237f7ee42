package fr.coteacote.portal.notices;

import fr.coteacote.portal.territory.Switchboard;
import fr.coteacote.portal.territory.Territory;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Write and send the few messages of the portal: plain text, no name, no right, no answer in any of them. */
@Component
class Letters {

    private final JavaMailSender mail;
    private final NoticeSettings settings;
    private final Territory territory;
    private final Switchboard switchboard;

    Letters(JavaMailSender mail, NoticeSettings settings, Territory territory, Switchboard switchboard) {
        this.mail = mail;
        this.settings = settings;
        this.territory = territory;
        this.switchboard = switchboard;
    }

    /** Say that what somebody sent has arrived, and its number. */
    void sayArrived(String to, String reference) {
        send(to, "arrived " + reference, "Votre envoi est bien arrivé", """
                Bonjour,

                Votre envoi est bien arrivé. Son numéro : %s
                Gardez ce numéro : il sert quand vous téléphonez.

                Pour voir la suite : %s
                Par téléphone : %s
                """.formatted(
                        reference,
                        settings.portal().resolve("/mes-demandes"),
                        switchboard.phone().number()));
    }

    /**
     * Say that something begun will be deleted soon.
     *
     * @param occasion what tells this warning from all others
     */
    void sayExpiresSoon(String to, String occasion, String day) {
        send(to, occasion, "Ce que vous avez commencé sera bientôt effacé", """
                Bonjour,

                Vous avez commencé quelque chose sur notre site, et vous n’êtes pas revenu depuis longtemps.
                Sans visite de votre part, tout sera effacé le %s.

                Pour continuer : %s
                Si vous ne voulez pas continuer, vous n’avez rien à faire.
                """.formatted(
                        day, settings.portal().resolve("/mes-demandes")));
    }

    /**
     * Say that somebody's help ends soon.
     *
     * @param occasion what tells this warning from all others
     */
    void sayHelpEndsSoon(String to, String occasion, String day) {
        send(to, occasion, "Une aide se termine bientôt", """
                Bonjour,

                Vous avez demandé à être aidé sur notre site. Cette aide se termine le %s.
                Si vous ne faites rien, elle s’arrête toute seule.

                Pour la prolonger, ou l’arrêter avant : %s
                """.formatted(
                        day, settings.portal().resolve("/mes-demandes")));
    }

    /**
     * Say to who fills in for somebody else that they may do so not much longer.
     *
     * @param occasion what tells this warning from all others
     */
    void sayDeclaredHelpEndsSoon(String to, String occasion, String day) {
        send(to, occasion, "Aidez-vous toujours ?", """
                Bonjour,

                Sur notre site, une personne remplit quelque chose pour une autre. Cette aide s’arrête le %s.

                C’est vous qui aidez, et vous aidez toujours ? Dites-le ici, d’un seul bouton : %s
                Vous n’aidez plus ? Vous n’avez rien à faire.
                """.formatted(
                        day, settings.portal().resolve("/mes-demandes")));
    }

    /**
     * Say that a session of help is over.
     *
     * @param occasion what tells this session from all others
     */
    void sayHelpEnded(String to, String occasion) {
        send(to, occasion, "Après la séance d’aide", """
                Bonjour,

                La séance d’aide est terminée. Une page dit ce qui a été fait, ce qui manque et qui appeler :
                %s

                Par téléphone : %s
                """.formatted(
                settings.portal().resolve("/mes-demandes"), switchboard.phone().number()));
    }

    /** Say to the service that somebody waits for a call: who, and at which number, is on the page only. */
    void sayCallWaits(String to, String occasion) {
        send(to, "call " + occasion, "Une personne attend un appel", """
                Bonjour,

                Une personne a demandé à être rappelée. La page dit quand, et à quel numéro :
                %s
                """.formatted(
                        settings.portal().resolve("/rappels")));
    }

    /** Send the code that opens one file, once. */
    void sayCode(String to, String code) {
        send(to, UUID.randomUUID().toString(), "Votre code", """
                Bonjour,

                Votre code : %s
                Il sert une seule fois, pendant 10 minutes.

                Vous n’avez rien demandé ? Ne faites rien : sans ce code, personne n’entre.
                Ne donnez ce code à personne, même à quelqu’un qui dit travailler pour nous.
                """.formatted(code));
    }

    /** Write to somebody on the telephone what an SMS would say. */
    void sayOnTelephone(String to, String occasion, String subject, String words) {
        send(to, "telephone " + occasion, subject, words + "\n");
    }

    /** Send a link by which a professional takes a post; it names neither them nor the organisation. */
    void sayInvited(String to, String path) {
        send(to, UUID.randomUUID().toString(), "Une invitation", """
                Bonjour,

                Quelqu’un de votre structure vous invite à rejoindre son équipe sur notre site.
                Ce lien sert une seule fois, pendant 7 jours : %s

                Il est pour vous seul : ne le transmettez pas.
                Vous ne savez pas de quoi il s’agit ? Ne faites rien.
                """.formatted(
                        settings.portal().resolve(path)));
    }

    /**
     * Send a link by which somebody may come to help; it names neither who invites them nor what for.
     *
     * <p>Each try brings another link, and so is another letter.
     */
    void sayInvitedToHelp(String to, String path, String day) {
        send(to, UUID.randomUUID().toString(), "Une invitation", """
                Bonjour,

                Un proche vous invite à l’aider sur notre site.
                Ce lien sert une seule fois, jusqu’au %s :
                %s

                Vous vous connectez à votre propre nom. Vous voyez alors qui vous invite, et vous acceptez ou non.
                Le lien est pour vous seul : ne le transmettez pas.
                Vous ne savez pas de quoi il s’agit ? Ne faites rien.
                """.formatted(
                        day, settings.portal().resolve(path)));
    }

    /**
     * Say that somebody came by a link: who, is on the page only.
     *
     * @param occasion what tells this arrival from all others
     */
    void sayRelativeCame(String to, String occasion) {
        send(to, occasion, "Une invitation a été acceptée", """
                Bonjour,

                Une personne a accepté une invitation qui était partie par e-mail.
                Regardez si c’est bien elle : son nom est sur la page « Les proches qui aident ».
                Ce n’est pas elle ? Sur cette page, vous arrêtez son aide tout de suite.

                %s
                """.formatted(
                        settings.portal().resolve("/mes-demandes")));
    }

    /** The same letter has the same number however often it is sent: mail servers and programs show it once. */
    private void send(String to, String occasion, String subject, String text) {
        var message = mail.createMimeMessage();
        try {
            var writing = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            writing.setFrom(settings.from());
            writing.setTo(to);
            writing.setSubject(territory.site() + " : " + subject);
            writing.setText(text + "\n" + territory.site() + ", " + territory.name() + "\n");
            message.setHeader(
                    "Message-ID",
                    "<%s@%s>".formatted(number(occasion), settings.portal().getHost()));
            mail.send(message);
        } catch (MessagingException | MailException e) {
            throw new LetterNotSent(e);
        }
    }

    private static UUID number(String occasion) {
        return UUID.nameUUIDFromBytes(occasion.getBytes(StandardCharsets.UTF_8));
    }
}
