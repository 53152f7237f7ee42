package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.places.OwnHelpOver;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.basics.Icon;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.ArrayList;
import org.springframework.http.HttpStatus;

/** Tells who began a draft for somebody else that their help has run out, in the place of any page of it, and lets them go on. */
@AnonymousAllowed
class OwnHelpOverView extends Div implements HasErrorParameter<OwnHelpOver>, HasDynamicTitle {

    private static final String TITLE = "Votre aide est terminée";

    private final transient DeclaredHelpService help;
    private final transient Sittings sittings;
    private final transient Territory territory;
    private final transient House house;

    OwnHelpOverView(DeclaredHelpService help, Sittings sittings, Territory territory, House house) {
        this.help = help;
        this.sittings = sittings;
        this.territory = territory;
        this.house = house;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<OwnHelpOver> parameter) {
        var content = new ArrayList<Component>();
        content.add(new PageHeading(TITLE, "Six mois sont passés depuis que vous l’avez déclarée.").under(Icon.LOCKED));
        sittings.current()
                .flatMap(sitting -> help.find(parameter.getException().draft(), sitting))
                .ifPresent(over -> content.addAll(new DeclaredHelpShown(over, territory.zone()).inRequest()));
        content.add(new Prose().link(Link.to("Mes demandes", "/mes-demandes")));
        removeAll();
        add(house.frame().content(new FrontSheet(content.toArray(Component[]::new))));
        return HttpStatus.FORBIDDEN.value();
    }

    @Override
    public String getPageTitle() {
        return TITLE;
    }
}
