package fr.coteacote.portal.organisations.pages;

import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.portal.organisations.Absence;
import fr.coteacote.portal.organisations.OrganisationId;
import fr.coteacote.portal.organisations.Post;
import fr.coteacote.portal.organisations.PostId;
import fr.coteacote.portal.organisations.PostRole;
import fr.coteacote.portal.organisations.StandIn;
import fr.coteacote.portal.organisations.joining.Invitee;
import fr.coteacote.portal.organisations.joining.Wish;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.ChoiceRow;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.fields.DateFields;
import fr.coteacote.portal.ui.fields.Field;
import fr.coteacote.portal.ui.fields.RadioGroup;
import fr.coteacote.portal.ui.fields.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields by which a référent or an administrator says who is to have a post, and what was typed in them. */
final class MemberForm {

    private static final int LONGEST_NAME = 100;

    private MemberForm() {}

    /** Who is invited. */
    static List<Field> person(Typed typed) {
        return List.of(
                text("prenom", "Prénom", "", typed),
                text("nom", "Nom", "", typed),
                text("courriel", "Adresse e-mail", "Son adresse de travail : le lien y arrive.", typed));
    }

    private static TextField text(String name, String label, String hint, Typed typed) {
        return new TextField(
                Caption.of(name, label, hint, Need.REQUIRED),
                name.equals("courriel") ? new Entry("off", "email", Width.LONG) : new Entry("off", "", Width.LONG),
                typed.value(name),
                typed.errors(name));
    }

    /** What they are to be; somebody can only stand in where somebody may be away. */
    static List<Field> post(List<Post> team, Typed typed) {
        var fields = new ArrayList<Field>();
        fields.add(new RadioGroup(
                Caption.of("role", "Son rôle", "", Need.REQUIRED),
                List.of(
                        row("MEDIATOR", "Médiateur", "Aide les personnes, sans date de fin.", "role", typed),
                        row("STAND_IN", "Remplaçant", "Remplace quelqu’un, 31 jours au plus.", "role", typed)),
                typed.errors("role")));
        fields.add(new RadioGroup(
                Caption.of("absent", "Pour un remplaçant : qui est absent", "", Need.OPTIONAL),
                team.stream()
                        .filter(post -> post.role().helps() && post.role() != PostRole.STAND_IN)
                        .map(post -> row(post.id().value().toString(), post.name(), "", "absent", typed))
                        .toList(),
                typed.errors("absent")));
        fields.add(date("premier", "Pour un remplaçant : premier jour", typed));
        fields.add(date("dernier", "Pour un remplaçant : dernier jour", typed));
        fields.add(new RadioGroup(
                Caption.of("raison", "Pour un remplaçant : la raison", "", Need.OPTIONAL),
                Arrays.stream(Absence.values())
                        .map(absence -> row(absence.name(), PostWords.of(absence), "", "raison", typed))
                        .toList(),
                typed.errors("raison")));
        return fields;
    }

    /** What somebody is to be in the territory's own organisation, to which administrators belong. */
    static Field postInOurs(Typed typed) {
        return new RadioGroup(
                Caption.of("role", "Son rôle", "", Need.REQUIRED),
                List.of(
                        row(
                                "REFERENT",
                                "Référent",
                                "Aide les personnes, et dit qui d’autre aide au nom du service.",
                                "role",
                                typed),
                        row(
                                "ADMINISTRATOR",
                                "Administrateur",
                                "Tient les listes du site. N’aide personne.",
                                "role",
                                typed)),
                typed.errors("role"));
    }

    private static ChoiceRow row(String value, String label, String hint, String field, Typed typed) {
        return ChoiceRow.of(value, label, hint, typed.value(field).equals(value));
    }

    private static DateFields date(String name, String label, Typed typed) {
        return new DateFields(
                Caption.of(name, label, "", Need.OPTIONAL),
                typed.value(name + ".jour"),
                typed.value(name + ".mois"),
                typed.value(name + ".annee"),
                false,
                typed.errors(name));
    }

    /** Check who is invited. */
    static Typed checkPerson(Typed typed) {
        var checked = typed;
        if (isNoName(typed.value("prenom"))) {
            checked = checked.with("prenom", "Écrivez son prénom.");
        }
        if (isNoName(typed.value("nom"))) {
            checked = checked.with("nom", "Écrivez son nom.");
        }
        return Email.find(typed.value("courriel")).isPresent()
                ? checked
                : checked.with("courriel", "Écrivez une adresse e-mail, par exemple nom@exemple.fr.");
    }

    private static boolean isNoName(String text) {
        return text.isEmpty() || text.length() > LONGEST_NAME;
    }

    /** Check what they are to be. */
    static Typed checkPost(Typed typed) {
        var role = typed.value("role");
        if (role.equals(PostRole.MEDIATOR.name())) {
            return typed;
        }
        if (!role.equals(PostRole.STAND_IN.name())) {
            return typed.with("role", "Choisissez son rôle : médiateur ou remplaçant.");
        }
        var checked = typed;
        if (away(typed).isEmpty()) {
            checked = checked.with("absent", "Choisissez la personne qui est absente.");
        }
        if (day(typed, "premier").isEmpty()) {
            checked = checked.with("premier", "Écrivez le premier jour, par exemple 24 11 2026.");
        }
        if (day(typed, "dernier").isEmpty()) {
            checked = checked.with("dernier", "Écrivez le dernier jour, par exemple 7 12 2026.");
        }
        return absence(typed).isEmpty() ? checked.with("raison", "Choisissez la raison.") : checked;
    }

    /** Check what they are to be in the territory's own organisation. */
    static Typed checkPostInOurs(Typed typed) {
        var role = typed.value("role");
        return role.equals(PostRole.REFERENT.name()) || role.equals(PostRole.ADMINISTRATOR.name())
                ? typed
                : typed.with("role", "Choisissez son rôle : référent ou administrateur.");
    }

    /** Read somebody who was checked. */
    static Invitee invitee(Typed typed) {
        return new Invitee(
                typed.value("prenom"),
                typed.value("nom"),
                Email.find(typed.value("courriel")).orElseThrow());
    }

    /** Read a wish that was checked. */
    static Wish wish(OrganisationId organisation, Typed typed) {
        var role = PostRole.valueOf(typed.value("role"));
        return new Wish(organisation, role, role == PostRole.STAND_IN ? standIn(typed) : null);
    }

    private static @Nullable StandIn standIn(Typed typed) {
        return new StandIn(
                away(typed).orElseThrow(),
                day(typed, "premier").orElseThrow(),
                day(typed, "dernier").orElseThrow(),
                absence(typed).orElseThrow());
    }

    private static Optional<PostId> away(Typed typed) {
        try {
            return Optional.of(new PostId(UUID.fromString(typed.value("absent"))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Absence> absence(Typed typed) {
        return Arrays.stream(Absence.values())
                .filter(known -> known.name().equals(typed.value("raison")))
                .findAny();
    }

    private static Optional<LocalDate> day(Typed typed, String name) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(typed.value(name + ".annee")),
                    Integer.parseInt(typed.value(name + ".mois")),
                    Integer.parseInt(typed.value(name + ".jour"))));
        } catch (DateTimeException | NumberFormatException _) {
            return Optional.empty();
        }
    }
}
