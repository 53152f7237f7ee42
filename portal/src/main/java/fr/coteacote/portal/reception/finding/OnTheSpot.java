package fr.coteacote.portal.reception.finding;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.reception.points.Nearby;
import fr.coteacote.portal.reception.points.ReceptionPoint;
import fr.coteacote.portal.territory.Vicinity;
import fr.coteacote.portal.ui.asked.Caption;
import fr.coteacote.portal.ui.asked.Entry;
import fr.coteacote.portal.ui.asked.Need;
import fr.coteacote.portal.ui.asked.Width;
import fr.coteacote.portal.ui.basics.Button;
import fr.coteacote.portal.ui.basics.ButtonLook;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.basics.Prose;
import fr.coteacote.portal.ui.basics.SectionTitle;
import fr.coteacote.portal.ui.fields.TextField;
import fr.coteacote.portal.ui.forms.SearchForm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of the page that says where to go.
 *
 * @param places all of them
 * @param near the same, sorted for who looks
 * @param ofDraft whether {@code near} comes from an address in a draft
 */
record OnTheSpot(List<ReceptionPoint> places, Nearby.Result near, boolean ofDraft) {

    /** The part of the address that names a commune. */
    static final String COMMUNE = "commune";

    /** Say it all, as it is {@code now}; {@code keeper} keeps the places. */
    List<Component> shown(Instant now, String keeper) {
        var content = new ArrayList<Component>();
        content.add(SectionTitle.of("Sur place"));
        if (places.isEmpty()) {
            content.add(new Prose("La liste des lieux n’est pas encore faite. Appelez : on vous dira où aller."));
            return content;
        }
        content.add(search());
        content.add(choices());
        content.add(SectionTitle.of(title()));
        content.add(new Prose(order()));
        near.found().forEach(found -> content.add(new PlaceCard(found, now)));
        content.add(new Prose(
                "Ces lieux suivent le standard national « Lieux de médiation numérique ». Ils sont tenus par %s."
                        .formatted(keeper)));
        return content;
    }

    /** What stands in the field goes into an address: never what somebody answered. */
    private Component search() {
        return new SearchForm(
                Vicinity.LIST,
                new TextField(
                        Caption.of(COMMUNE, "Votre commune", "Son nom, ou son code postal", Need.OPTIONAL),
                        new Entry("", "", Width.LONG),
                        ofDraft ? "" : near.commune(),
                        List.of()),
                new Button("Voir les lieux", ButtonLook.SECONDARY));
    }

    private Component choices() {
        var prose = new Prose("Ou choisissez une commune :");
        Nearby.communesOf(places)
                .forEach(name -> prose.link(Link.out(
                        name,
                        "%s?%s=%s"
                                .formatted(Vicinity.LIST, COMMUNE, URLEncoder.encode(name, StandardCharsets.UTF_8)))));
        return prose;
    }

    private String title() {
        var count = near.found().size() == 1 ? "1 lieu" : near.found().size() + " lieux";
        return switch (near.order()) {
            case BY_NAME, UNKNOWN -> count;
            case BY_DISTANCE, BY_POSTCODE -> "%s, à partir de %s".formatted(count, near.commune());
        };
    }

    private String[] order() {
        var how = switch (near.order()) {
            case BY_NAME -> "Dans l’ordre des communes. Écrivez la vôtre pour voir d’abord les lieux proches.";
            case UNKNOWN ->
                "Nous n’avons pas trouvé « %s ». Vérifiez le nom, ou écrivez le code postal. Voici tous les lieux."
                        .formatted(near.commune());
            case BY_DISTANCE -> "Les plus proches d’abord, à vol d’oiseau. Par la route, c’est plus long.";
            case BY_POSTCODE ->
                "Nous ne connaissons pas les distances depuis cette commune. Les lieux du même code postal sont d’abord, puis ceux du même département.";
        };
        return ofDraft
                ? new String[] {
                    "C’est la commune écrite dans la demande. Pour partir d’une autre, écrivez son nom.", how
                }
                : new String[] {how};
    }
}
