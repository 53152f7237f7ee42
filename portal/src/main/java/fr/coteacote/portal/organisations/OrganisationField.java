package fr.coteacote.portal.organisations;

import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import java.util.List;

/** Asks who helps in the names of several organisations for which one they do so now: a mandate names it. */
public final class OrganisationField {

    /** What the browser sends it as. */
    public static final String NAME = "structure";

    /** What to mend when none was chosen. */
    public static final String MISSING = "Choisissez la structure pour laquelle vous aidez.";

    private OrganisationField() {}

    /**
     * Ask it, where there is something to ask.
     *
     * @param posts one in each organisation
     * @param chosen the organisation that was chosen before; "" for none
     * @return none for who helps in the name of one
     */
    public static List<Field> of(List<Post> posts, String chosen, boolean wrong) {
        return posts.size() < 2
                ? List.of()
                : List.of(new RadioGroup(
                        Caption.of(
                                NAME, "Pour quelle structure aidez-vous ?", "La personne lira son nom.", Need.REQUIRED),
                        posts.stream()
                                .map(post -> row(post.organisation(), chosen))
                                .toList(),
                        wrong ? List.of(FieldError.of(MISSING)) : List.of()));
    }

    private static ChoiceRow row(Organisation organisation, String chosen) {
        var id = organisation.id().value().toString();
        return ChoiceRow.of(id, organisation.name(), "", id.equals(chosen));
    }
}
