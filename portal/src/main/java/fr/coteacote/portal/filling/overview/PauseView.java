package fr.coteacote.portal.filling.overview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.coteacote.portal.filling.drafts.DiscreetMode;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.overview.ReturnCodes.Given;
import fr.coteacote.portal.filling.places.Days;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Here;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.territory.House;
import fr.coteacote.portal.territory.Territory;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.FieldError;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLink;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Buttons;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.ActionForm;
import fr.coteacote.portal.ui.forms.QuestionForm;
import fr.coteacote.portal.ui.forms.QuestionTitle;
import fr.coteacote.portal.ui.frame.SavedStatus;
import fr.coteacote.portal.ui.panels.InfoPanel;
import fr.coteacote.portal.ui.panels.Reference;
import fr.coteacote.portal.ui.sheets.FrontSheet;
import fr.coteacote.portal.ui.sheets.PageHeading;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How to come back to a draft: by the account, or by its file code. */
@Route(FillingRoutes.DRAFT + "/pause")
@AnonymousAllowed
class PauseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String TITLE = "Vous pouvez vous arrêter là";

    private final transient DraftService drafts;
    private final transient DiscreetMode discreet;
    private final transient Territory territory;
    private final transient Here here;
    private String title = TITLE;

    PauseView(DraftService drafts, DiscreetMode discreet, Territory territory, Here here) {
        this.drafts = drafts;
        this.discreet = discreet;
        this.territory = territory;
        this.here = here;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var open = drafts.openToPart(Here.draft(event), here.sitting()).orElseThrow(NotFoundException::new);
        var given = Optional.ofNullable(VaadinServletRequest.getCurrent())
                .flatMap(request ->
                        ReturnCodes.take(request.getHttpServletRequest().getSession(), open.id()));
        removeAll();
        add(here.frame(open)
                .back(open.acting().isParting() ? over(open) : Link.to("Les chapitres", chapters(open)))
                .saved(new SavedStatus())
                .content(sheets(open, given)));
    }

    private Component[] sheets(OpenDraft open, Optional<Given> given) {
        return open.draft().training() || open.acting().isParting()
                ? new Component[] {content(open, given), leaving()}
                : new Component[] {content(open, given), DiscreetSheet.of(open, discreet.reason(open)), leaving()};
    }

    /** For those who sit at a computer of a library or a reception point. */
    private static FrontSheet leaving() {
        return new FrontSheet(
                SectionTitle.of("Cet ordinateur sert à d’autres ?"),
                new Prose("Quittez avant de partir. Personne ne verra votre demande après vous."),
                new ActionForm(House.sendingTo("/quitter"), new Button("Quitter", ButtonLook.SECONDARY)).leaving());
    }

    private Component content(OpenDraft open, Optional<Given> given) {
        if (open.draft().training()) {
            return new FrontSheet(
                    new PageHeading(TITLE, "C’est un entraînement : rien n’est gardé après la séance."),
                    new Prose(
                            "Pour une vraie demande, la personne donnerait ici une adresse de courriel. Elle recevrait un"
                                    + " code, pour revenir sur n’importe quel appareil."),
                    buttons(open));
        }
        if (open.draft().account() != null) {
            return sheet(open, account());
        }
        var code = given.filter(it -> !it.code().isEmpty());
        return code.isPresent() ? sheet(open, shown(code.get())) : asking(open, given.map(Given::wrong));
    }

    private FrontSheet sheet(OpenDraft open, Component way) {
        return new FrontSheet(new PageHeading(TITLE, kept(open)), way, buttons(open));
    }

    private String kept(OpenDraft open) {
        return "Vos réponses sont enregistrées. Elles vous attendent jusqu’au %s."
                .formatted(Days.say(drafts.endOf(open.draft()), territory.zone()));
    }

    private static Buttons buttons(OpenDraft open) {
        return open.acting().isParting()
                ? new Buttons(new ButtonLink(over(open), ButtonLook.SECONDARY))
                : new Buttons(
                        new ButtonLink(Link.to("Continuer à remplir", chapters(open)), ButtonLook.PRIMARY),
                        new ButtonLink(Link.to("Accueil", "/"), ButtonLook.LINK));
    }

    private static String chapters(OpenDraft open) {
        return FillingRoutes.to(open.id(), new Place.Chapters());
    }

    /** Where somebody goes whose help is over, on a computer that is not theirs. */
    private static Link over(OpenDraft open) {
        return Link.to(
                "Retour",
                "/seance/" + Objects.requireNonNull(open.acting().session()).id());
    }

    private static Component account() {
        return new InfoPanel(
                "Pour revenir",
                new Prose("Sur n’importe quel appareil, connectez-vous avec FranceConnect. Votre demande est dans"
                        + " « Mon espace »."));
    }

    private static Component shown(Given given) {
        return new InfoPanel(
                "Pour revenir, gardez ce code",
                new Reference("Code de votre demande", given.code(), "Notez-le. Nous ne pourrons pas le redonner."),
                new Prose(
                        "Sur n’importe quel appareil, choisissez « Reprendre ma demande » sur la première page. Donnez"
                                + " ce code et l’adresse " + given.email()
                                + ". Un deuxième code, valable 10 minutes, arrive"
                                + " alors à cette adresse."));
    }

    private Component asking(OpenDraft open, Optional<String> wrong) {
        title = (wrong.isPresent() ? "Erreur : " : "") + TITLE;
        var errors = wrong.map(_ -> List.of(
                        FieldError.of("Écrivez une adresse avec un @ et un point, par exemple nom@exemple.fr.")))
                .orElse(List.of());
        return new QuestionForm(
                        House.sendingTo("/envoi/%s/code".formatted(open.id())),
                        new QuestionTitle(TITLE, kept(open)),
                        List.of(new TextField(
                                Caption.of(
                                        "courriel",
                                        "Votre adresse de courriel",
                                        "Avec elle et un code, vous revenez sur n’importe quel appareil, sans compte."
                                                + (discreet.isOn(open.draft())
                                                        ? ""
                                                        : " Nous y écrivons aussi avant de tout effacer, sans dire ce"
                                                                + " que c’est."),
                                        Need.REQUIRED),
                                new Entry("email", "email", Width.LONG),
                                wrong.orElse(""),
                                errors)))
                .buttons(
                        new Button("Recevoir un code", ButtonLook.PRIMARY),
                        new ButtonLink(
                                open.acting().isParting() ? over(open) : Link.to("Continuer à remplir", chapters(open)),
                                ButtonLook.LINK));
    }
}
