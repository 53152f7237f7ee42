package fr.coteacote.portal.organisations.pages;

import com.vaadin.flow.component.html.Div;
import fr.coteacote.portal.organisations.joining.Invitation;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;

/** Somebody who was invited and has not come yet, with the address that was written, which may be the wrong one. */
final class PendingInvitation extends Div {

    private final String name;

    PendingInvitation(Invitation invitation) {
        name = invitation.invitee().name();
        var email = invitation.invitee().email();
        add(
                SectionTitle.small(name),
                new Prose("%s. Invitation %s, pas encore acceptée."
                        .formatted(
                                PostWords.of(invitation.wish().role()),
                                email.isEmpty() ? "donnée" : "envoyée à " + email)));
    }

    /** Let the reader take it back, by a form that goes to {@code door}. */
    PendingInvitation takenBackAt(String door) {
        add(new ActionForm(
                House.sendingTo(door), new Button("Retirer l’invitation", ButtonLook.SECONDARY).withComplement(name)));
        return this;
    }
}
