package fr.coteacote.portal.reception.points;

import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.ui.basics.Link;
import java.util.Optional;

/** The telephone of a place, to press. */
public final class CallLink {

    private CallLink() {}

    /** Lead to the telephone of {@code place}; empty when nobody gave its number. */
    public static Optional<Link> to(ReceptionPoint place) {
        var number = place.get(PointField.TELEPHONE);
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(Link.out(new Phone().say(new Value.Text(number)), "tel:" + number)
                        .withComplement("pour appeler " + place.name()));
    }
}
