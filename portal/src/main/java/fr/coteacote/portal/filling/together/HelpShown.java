package fr.coteacote.portal.filling.together;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.IconLink;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.lists.DefinitionList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;

/** Help that somebody agreed to, drawn: who, with what, for how long, what was agreed to, and the button that stops it. */
@NamedInterface("together")
public final class HelpShown {

    /** What the button sends along, so that it leads back to "Mon espace". */
    static final String SPACE = "espace";

    private final GivenHelp help;
    private final ZoneId zone;

    public HelpShown(GivenHelp help, ZoneId zone) {
        this.help = help;
        this.zone = zone;
    }

    /** As it stands in "Mon espace", among those of other requests. */
    public List<Component> inSpace() {
        return drawn(SectionTitle.small(help.who()), Map.of("retour", List.of(SPACE)));
    }

    /** As it stands among the pages of its request. */
    List<Component> inRequest() {
        return drawn(SectionTitle.of(help.who()), Map.of());
    }

    private List<Component> drawn(Component title, Map<String, List<String>> back) {
        var content = new ArrayList<Component>();
        content.add(title);
        content.add(new DefinitionList(facts()));
        content.add(new IconLink(
                Icon.FILE,
                Link.to("Lire l’accord", help.address())
                        .withComplement("avec %s, pour : %s".formatted(help.helper(), help.request()))));
        if (help.isRenewable()) {
            content.add(new IconLink(
                    Icon.VISIT,
                    Link.to("Prolonger cette aide", help.renewal())
                            .withComplement("de %s, pour : %s".formatted(help.helper(), help.request()))));
        }
        if (help.runs()) {
            content.add(stop(back));
        }
        return content;
    }

    /** What is to know of it, in the order in which it is read. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Demande", help.request());
        facts.put("Accord donné", "le %s, %s".formatted(Days.say(help.mandate().givenAt(), zone), help.agreed()));
        facts.put("Durée", length());
        return facts;
    }

    private String length() {
        if (!help.runs()) {
            return "Terminée le %s".formatted(Days.sayWithHour(help.end(), zone));
        }
        return help.isForOneSession()
                ? "Pendant cette séance seulement"
                : "Jusqu’au %s".formatted(Days.sayWithHour(help.end(), zone));
    }

    private Component stop(Map<String, List<String>> back) {
        var carried = new LinkedHashMap<>(back);
        carried.put("accord", List.of(help.mandate().id().value().toString()));
        return new ActionForm(
                        House.sendingTo("/envoi/%s/arreter-l-aide"
                                .formatted(help.draft().id())),
                        new Prose("Si vous arrêtez, %s ne voit plus cette demande, tout de suite. Vos réponses restent."
                                .formatted(help.helper())),
                        new Button("Arrêter l’aide de " + help.helper(), ButtonLook.SECONDARY)
                                .withComplement("pour : " + help.request()))
                .carrying(carried);
    }
}
