package fr.coteacote.portal.filling.sending;

import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Names;
import fr.coteacote.portal.mandates.Mandate;
import fr.coteacote.portal.mandates.MandateService;
import fr.coteacote.portal.mandates.Right;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Say to who may not send a draft which people may. */
@Component
class WhoSends {

    private final MandateService mandates;
    private final Names names;

    WhoSends(MandateService mandates, Names names) {
        this.mandates = mandates;
        this.names = names;
    }

    /** "Claire ROUX ou Paul DUCREUX peut envoyer cette demande." */
    String of(OpenDraft draft) {
        var all = new ArrayList<String>();
        all.add(begunBy(draft));
        mandates.ofInvitedOn(draft.id().value()).stream()
                .filter(mandate -> mandate.rights().contains(Right.SEND))
                .map(Mandate::account)
                .map(names::ofAccount)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return "%s peut envoyer cette demande.".formatted(or(all));
    }

    private String begunBy(OpenDraft draft) {
        var account = draft.draft().account();
        return names.ofAccount(account == null ? null : account.value())
                .orElse("La personne qui a commencé la demande");
    }

    private static String or(List<String> all) {
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + " ou " + all.getLast();
    }
}
