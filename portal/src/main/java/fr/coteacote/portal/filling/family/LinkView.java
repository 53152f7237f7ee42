package fr.coteacote.portal.filling.family;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the link of a letter leads: who follows it signs in, then sees what they are offered.
 *
 * <p>Looking uses nothing up: programs look at links before people do. The address that holds the secret is told to no page
 * that one goes on to.
 */
@Route("aider-un-proche/lien/:lien")
@RouteAlias("aider-un-proche/lien")
@AnonymousAllowed
class LinkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Un proche vous invite à l’aider";

    private final transient FamilyService family;
    private final transient Sittings sittings;
    private final transient House house;
    private String title = TITLE;

    LinkView(FamilyService family, Sittings sittings, House house) {
        this.family = family;
        this.sittings = sittings;
        this.house = house;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var followed = event.getRouteParameters().get("lien").map(OpaqueToken::new);
        if (followed.isPresent()) {
            Optional.ofNullable(VaadinServletResponse.getCurrent())
                    .ifPresent(response -> response.setHeader("Referrer-Policy", "no-referrer"));
        }
        var link = followed.or(LinkView::shown);
        var content = link.isEmpty()
                ? followAgain()
                : link.filter(family::serves).map(_ -> offered(followed)).orElseGet(LinkView::over);
        title = content.title();
        removeAll();
        add(house.frame().back(Link.to("Accueil", "/")).content(content.sheet()));
    }

    private static Optional<OpaqueToken> shown() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request -> ShownLink.of(request.getHttpServletRequest().getSession()));
    }

    /** With the link in the address one goes on; back from signing in, it is in the session. */
    private Shown offered(Optional<OpaqueToken> followed) {
        if (followed.isEmpty()
                && sittings.current().flatMap(Sitting::knownAccount).isEmpty()) {
            return new Shown(
                    "Connectez-vous à votre propre nom",
                    "Votre proche verra ainsi qui l’aide.",
                    new Buttons(new ButtonLink(Link.to("Me connecter", "/connexion"), ButtonLook.PRIMARY)));
        }
        return new Shown(
                TITLE,
                "Vous verrez qui vous invite, et ce que vous pourrez faire, avant d’accepter.",
                new ActionForm(
                                House.sendingTo(FamilyRoutes.OPEN_LINK),
                                new Buttons(new Button("Continuer", ButtonLook.PRIMARY)))
                        .carrying(followed.map(link -> Map.of("lien", List.of(link.value())))
                                .orElse(Map.of())));
    }

    private static Shown over() {
        return new Shown(
                "Ce lien ne sert plus",
                "Un lien sert une seule fois, pendant 7 jours.",
                new Prose(
                                "Vous avez reçu deux messages ? Prenez le plus récent. Vous avez déjà accepté ? La demande est"
                                        + " dans « Mes demandes ». Sinon, demandez à votre proche de vous inviter de nouveau.")
                        .link(Link.to("Mes demandes", "/mes-demandes")));
    }

    private static Shown followAgain() {
        return new Shown(
                "Rouvrez le lien reçu par e-mail",
                "Vous avez reçu une invitation par e-mail ?",
                new Prose("Rouvrez le lien du message. Si vous venez de vous connecter, vous n’aurez pas à le refaire.")
                        .link(Link.to("On m’a donné un code", FamilyRoutes.CODE)));
    }

    /** What stands on the page. */
    private record Shown(String title, String lead, Component rest) {

        FrontSheet sheet() {
            return new FrontSheet(new PageHeading(title, lead), rest);
        }
    }
}
