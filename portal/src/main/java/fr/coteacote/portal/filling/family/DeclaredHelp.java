package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.mandates.MandateText;
import fr.coteacote.portal.mandates.Role;
import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The help that somebody declared when they began a draft for another, as they read it.
 *
 * @param draft what it is for; no answer of it may be shown once the help is over
 * @param until when it ends, or ended
 * @param due whether it is time to ask whether they still help
 * @param over whether it has ended
 * @param barred whether a representative was named meanwhile, who alone goes on
 */
@NamedInterface("family")
public record DeclaredHelp(OpenDraft draft, Instant until, boolean due, boolean over, boolean barred) {

    /** What they declare when they say that they still help. */
    List<String> words() {
        return MandateText.of(role()).lines();
    }

    boolean isRepresentatives() {
        return role() == Role.LEGAL_REPRESENTATIVE;
    }

    private Role role() {
        return draft.acting().role();
    }
}
