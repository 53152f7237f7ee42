package fr.coteacote.stock;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** The question with what the portal puts around it: header, help, ways to be helped, footer. */
@Route("question")
@PageTitle("Est-ce une première demande d’APA ?")
class QuestionView extends VerticalLayout {

    QuestionView() {
        var choices = new RadioButtonGroup<Choice>();
        choices.setLabel("Est-ce une première demande d’APA ?");
        choices.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choices.setItems(List.of(
                new Choice("Oui, c’est une première demande", "Aussi après un refus, ou si l’APA s’est arrêtée"),
                new Choice("Non, la situation a changé", "L’APA est déjà versée, mais l’aide ne suffit plus"),
                new Choice("Non, l’APA arrive à sa date de fin", "Le département a écrit pour un nouvel examen")));
        choices.setRenderer(new ComponentRenderer<>(
                choice -> new Div(new Paragraph(choice.label()), new Paragraph(choice.detail()))));
        choices.setHelperText("L’allocation personnalisée d’autonomie (APA) paie une aide au quotidien.");
        var form = new FormLayout(choices);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        var next = new Button("Continuer");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new Header(new HorizontalLayout(new Anchor("/", "Côte à côte"), new Anchor("/", "Mon espace"))),
                new Anchor("/", "Retour"),
                new H1("Est-ce une première demande d’APA ?"),
                new Details(
                        "De l’aide pour cette question",
                        new Paragraph("Pour examiner la demande comme il faut, et ne pas redemander ce qui est connu."),
                        new Paragraph("Sur le dernier courrier du département, s’il y en a eu un.")),
                form,
                new HorizontalLayout(next, new Anchor("/", "M’arrêter là et reprendre plus tard")),
                new Div(
                        new H2("Quelqu’un peut vous aider"),
                        new Anchor("tel:0400000000", "04 00 00 00 00"),
                        new Paragraph("Appel gratuit. Du lundi au vendredi."),
                        new Anchor("/", "Venir sur place")),
                new Footer(new HorizontalLayout(
                        new Anchor("/", "Accessibilité"),
                        new Anchor("/", "Vos données"),
                        new Anchor("/", "Mentions légales"),
                        new Anchor("/", "Plan du site"))));
    }

    private record Choice(String label, String detail) {}
}
