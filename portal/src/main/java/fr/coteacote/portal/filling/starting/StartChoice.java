package fr.coteacote.portal.filling.starting;

import fr.coteacote.catalog.Form;
import fr.coteacote.portal.filling.drafts.RoleQuestion;
import fr.coteacote.portal.mandates.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** For whom a form can be started, as the page « Pour qui ? » offers it and the plain door hears it. */
public enum StartChoice {
    SELF(Role.SELF, "soi", "Pour moi", "Je fais ma demande moi-même"),
    CARER(Role.CARER, "proche", "Pour un proche", "Un parent, un conjoint, un ami, avec son accord"),
    LEGAL_REPRESENTATIVE(
            Role.LEGAL_REPRESENTATIVE,
            "representant",
            "Comme représentant légal",
            "Tuteur, curateur, personne habilitée par un juge"),
    PROFESSIONAL(Role.PROFESSIONAL, "professionnel", "Comme professionnel", "J’aide dans mon métier");

    /** In the address of the page « Pour qui ? », when the computer is a professional's. */
    public static final String ANOTHER_DEVICE = "autre-appareil";

    private final Role role;
    private final String sent;
    private final String label;
    private final String hint;

    StartChoice(Role role, String sent, String label, String hint) {
        this.role = role;
        this.sent = sent;
        this.label = label;
        this.hint = hint;
    }

    /** Those that {@code form} allows, in the order in which they are offered. */
    static List<StartChoice> of(Form form) {
        return Arrays.stream(values())
                .filter(choice -> RoleQuestion.allows(form, choice.role))
                .toList();
    }

    /** The role that a browser sent; empty when {@code form} does not offer it. */
    public static Optional<Role> role(Form form, String sent) {
        return of(form).stream()
                .filter(choice -> choice.sent.equals(sent))
                .map(choice -> choice.role)
                .findFirst();
    }

    /** Tell whether it is {@code role} that is chosen. */
    boolean is(Role wanted) {
        return role == wanted;
    }

    /** What the browser sends. */
    String sent() {
        return sent;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }
}
