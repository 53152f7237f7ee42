package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Links;
import fr.coteacote.catalog.WayOut;
import fr.coteacote.catalog.loading.Origins.Sort;
import fr.coteacote.catalog.loading.Place;
import fr.coteacote.catalog.orientation.Orientation;
import java.util.List;

/** Finds ways out that lead to an address nobody has looked at. */
final class Addresses {

    /** A number to write to, which is no address. */
    private static final String SMS = "sms:";

    private final FormCheck check;
    private final Links links;

    Addresses(FormCheck check, Links links) {
        this.check = check;
        this.links = links;
    }

    void read() {
        check.form().blocks().forEach(block -> read(block.instead(), check.placeOf(Sort.BLOCK, block.id())));
        check.form().warnings().forEach(warning -> read(warning.instead(), check.placeOf(warning)));
        check.form()
                .questions()
                .forEach(question -> question.choices()
                        .forEach(choice -> choice.excludes()
                                .forEach(exclusion -> read(
                                        exclusion.instead(),
                                        check.placeOf(Sort.NAME, question.id().value())))));
        read(check.form().seeAlso(), check.startOfForm());
    }

    /** Read where the results of an orientation lead. */
    void read(Orientation orientation) {
        orientation.results().forEach(result -> read(result.ways(), check.placeOf(Sort.RESULT, result.id())));
    }

    private void read(List<WayOut> ways, Place place) {
        ways.stream()
                .map(WayOut::url)
                .filter(url -> !url.isEmpty() && !url.startsWith(SMS) && !links.knows(url))
                .forEach(url -> check.find(
                        Rule.LINK,
                        place,
                        "« %s » n'est pas dans la liste des adresses connues".formatted(url),
                        "Ouvrez l'adresse, puis ajoutez-la à links.yaml avec la date."));
    }
}
