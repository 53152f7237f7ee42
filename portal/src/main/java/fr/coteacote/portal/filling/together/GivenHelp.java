package fr.coteacote.portal.filling.together;

import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.drafts.Protection;
import fr.coteacote.portal.mandates.Mandate;
import java.time.Instant;
import java.util.Objects;
import org.springframework.modulith.NamedInterface;

/**
 * Help that somebody agreed to, as they read it: who helps with which request, and for how long.
 *
 * @param draft what it is for
 * @param helper the mediator's name
 * @param organisation which they work for; "" when it is not known any more
 * @param runs whether it has not ended
 */
@NamedInterface("together")
public record GivenHelp(OpenDraft draft, Mandate mandate, String helper, String organisation, boolean runs) {

    /** "Hugo MARCHAL (Maison des services)". */
    public String who() {
        return organisation.isEmpty() ? helper : "%s (%s)".formatted(helper, organisation);
    }

    /** What is filled in, for whom: "APA pour Jeanne B.". */
    public String request() {
        return draft.form().shortTitle()
                + draft.subjectName()
                        .filter(_ -> !draft.self())
                        .map(name -> " pour " + name)
                        .orElse("");
    }

    /** Tell whether it holds for one session only. */
    public boolean isForOneSession() {
        return Objects.requireNonNull(mandate.helper(), "a mediator's").isForOneSession();
    }

    /** When it ended, or ends by itself. */
    public Instant end() {
        return Objects.requireNonNullElse(mandate.endedAt(), mandate.until());
    }

    /** How it was agreed to, to be read after "Accord donné". */
    public String agreed() {
        return switch (mandate.consent()) {
            case DECLARED -> "sur votre parole";
            case OWN_DEVICE -> "sur votre appareil";
            case FRANCECONNECT -> "sur votre appareil, avec FranceConnect";
            case BY_TURNS -> "sur un ordinateur partagé, à votre tour";
            case FRANCECONNECT_BY_TURNS -> "sur un ordinateur partagé, à votre tour, avec FranceConnect";
            case SIGNED_PAPER -> "sur un papier que vous avez signé";
            case CODE_BY_SMS -> "au téléphone, par un code reçu par SMS";
            case CODE_BY_EMAIL -> "au téléphone, par un code reçu par courriel";
        };
    }

    /** The page that shows what was agreed to. */
    public String address() {
        return address(draft.id().toString(), mandate.id().value().toString());
    }

    /** The page on which the user agrees anew. */
    String renewal() {
        return address() + "/prolonger";
    }

    /** Tell whether the user may agree anew by themselves: they have met, it still runs, and it is theirs to say. */
    boolean isRenewable() {
        return runs && !isForOneSession() && !draft.acting().onSharedComputer() && !Protection.barsHelp(draft);
    }

    static String address(String draft, String mandate) {
        return "/demande/%s/accord/%s".formatted(draft, mandate);
    }
}
