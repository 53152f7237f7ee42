package fr.coteacote.portal.filling.family;

import fr.coteacote.portal.mandates.Acting;
import fr.coteacote.portal.mandates.Authorisation;
import fr.coteacote.portal.mandates.Right;
import fr.coteacote.portal.mandates.carers.CarerRole;
import fr.coteacote.portal.mandates.carers.Place;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.fields.CheckboxGroup;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a relative may do, as a question with its answers. */
final class RoleFields {

    static final String ROLE = "role";
    static final String PRIVATE = "prive";

    private static final String REPRESENTATIVE = "representant";
    private static final String SUBJECT = "personne";

    private RoleFields() {}

    /** What the page of an invitation sent; empty when nothing was chosen. */
    static Optional<Place> place(String sent, boolean seesPrivate) {
        return switch (sent) {
            case REPRESENTATIVE -> Optional.of(Place.REPRESENTATIVE);
            case SUBJECT -> Optional.of(Place.SUBJECT);
            default -> CarerRole.of(sent).map(role -> Place.of(role, seesPrivate));
        };
    }

    /**
     * Ask whom somebody invites, and where to write to them.
     *
     * @param relatives whether a relative can be invited, and not only who was named by a judge
     * @param subject whether the person the request is for can be invited too
     */
    static List<Field> inviting(Acting by, boolean relatives, boolean subject, TypedInvitation typed) {
        var others = new ArrayList<ChoiceRow>();
        if (Authorisation.maySpread(by, Place.REPRESENTATIVE.rights())) {
            others.add(ChoiceRow.of(
                    REPRESENTATIVE,
                    "Curateur ou tuteur",
                    "Nommé par un juge. Voit tout, remplit, donne son accord ou envoie.",
                    typed.role().equals(REPRESENTATIVE)));
            if (subject) {
                others.add(ChoiceRow.of(
                        SUBJECT,
                        "La personne elle-même",
                        "C’est sa demande. Elle voit tout, et donne son accord.",
                        typed.role().equals(SUBJECT)));
            }
        }
        var fields = new ArrayList<Field>();
        if (relatives) {
            fields.addAll(of(by, typed.role(), typed.seesPrivate(), others, typed.lacksRole()));
        } else {
            fields.add(roles(others, typed.lacksRole()));
        }
        fields.add(new TextField(
                Caption.of(
                        TypedInvitation.ADDRESS,
                        "Son adresse de courriel",
                        "Un lien y part, sans votre nom ni celui de la personne. Sans adresse, vous recevez un code à lui"
                                + " donner.",
                        Need.OPTIONAL),
                new Entry("off", "email", Width.LONG),
                typed.address(),
                typed.fault().isEmpty() ? List.of() : List.of(FieldError.of(typed.fault()))));
        return fields;
    }

    /**
     * Ask what a relative may do from now on.
     *
     * @param now what they may do already
     */
    static List<Field> changing(Acting by, Set<Right> now, boolean wrong) {
        return of(by, CarerRole.of(now).key(), now.contains(Right.SEE_PRIVATE), List.of(), wrong);
    }

    private static List<Field> of(
            Acting by, String chosen, boolean seesPrivate, List<ChoiceRow> others, boolean wrong) {
        var carers = Arrays.stream(CarerRole.values())
                .filter(role -> Authorisation.maySpread(by, role.rights(false)))
                .map(role -> ChoiceRow.of(
                        role.key(), role.label(), role.hint(), role.key().equals(chosen)));
        return List.of(
                roles(Stream.concat(carers, others.stream()).toList(), wrong),
                new CheckboxGroup(
                        Caption.of(PRIVATE, "Ce qui est privé", "", Need.OPTIONAL),
                        List.of(ChoiceRow.of(
                                "oui",
                                "Un proche peut aussi voir ce qui est privé",
                                "Le compte bancaire, les messages, les documents.",
                                seesPrivate)),
                        List.of()));
    }

    private static RadioGroup roles(List<ChoiceRow> rows, boolean wrong) {
        return new RadioGroup(
                Caption.of(ROLE, "Ce que cette personne pourra faire", "", Need.REQUIRED),
                rows,
                wrong ? List.of(FieldError.of("Choisissez ce que cette personne pourra faire.")) : List.of());
    }
}
