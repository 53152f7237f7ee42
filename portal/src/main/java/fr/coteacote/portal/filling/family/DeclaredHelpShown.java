package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** Help that somebody declared, drawn: until when it runs, and the button that says that they still help. */
@NamedInterface("family")
public final class DeclaredHelpShown {

    private final DeclaredHelp help;
    private final ZoneId zone;

    public DeclaredHelpShown(DeclaredHelp help, ZoneId zone) {
        this.help = help;
        this.zone = zone;
    }

    /** As it stands in "Mon espace", among what one began. */
    public List<Component> inSpace() {
        var content = new ArrayList<Component>();
        content.add(SectionTitle.small(title()));
        content.addAll(inRequest());
        return content;
    }

    /** As it stands where one knows which request it is. */
    List<Component> inRequest() {
        var content = new ArrayList<Component>();
        content.add(
                new Prose((help.over() ? over() : "Ce que vous pouvez faire ici s’arrête le %s.").formatted(day())));
        if (help.due() && help.barred()) {
            content.add(new Prose("La personne est sous tutelle. C’est à son tuteur de continuer."));
        } else if (help.due()) {
            content.add(new Prose(
                            help.isRepresentatives()
                                    ? "Vous représentez toujours cette personne ? Vous le déclarez de nouveau :"
                                    : "Vous aidez toujours cette personne ? Vous le déclarez de nouveau :")
                    .list(help.words().toArray(String[]::new)));
            content.add(again());
        }
        return content;
    }

    private static String over() {
        return "Votre aide est terminée depuis le %s. Vous ne voyez plus cette demande, et les personnes que vous aviez"
                + " invitées non plus. Ce qui est écrit est gardé.";
    }

    private Component again() {
        return new ActionForm(
                House.sendingTo(FamilyRoutes.stillHelping(help.draft().id())),
                new Buttons(new Button(
                                help.isRepresentatives() ? "Je la représente toujours" : "Je l’aide toujours",
                                ButtonLook.PRIMARY)
                        .withComplement("pour : " + title())));
    }

    /** Once it is over, whom it is for is an answer like others, which one sees no more. */
    private String title() {
        var draft = help.draft();
        var name = draft.subjectName().filter(_ -> !help.over()).map(known -> " pour " + known);
        return draft.form().shortTitle()
                + name.orElseGet(
                        () -> ", commencée le " + Days.say(draft.draft().startedAt(), zone));
    }

    private String day() {
        return Days.say(help.until(), zone);
    }
}
