package fr.coteacote.portal.ui.panels;

import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Where numbered things of a list stand, around one place: north is above, with a scale, and without the pictures of
 * anybody else, who would learn where people look.
 *
 * <p>Each marker leads to its thing in the list, which says the same in words. A marker is as large as a finger; those that
 * would hide each other are moved apart, and a line leads from each to where its thing stands.
 */
public final class MarkerMap extends Piece {

    private static final double LEAST_KILOMETRES = 2;
    private static final int ROUNDS = 120;
    private static final double SHOWN_RADIUS = 17;

    /** The room for the scale, under the map. */
    private static final int STRIP = 30;

    private static final double[] SCALES = {0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500};

    /** How much room there is. */
    public enum Room {
        /** On a wide screen, beside the list. */
        BESIDE(440, 27),
        /** On a page of its own, which may be narrow. */
        ALONE(250, 25);

        private final int size;
        private final double target;

        Room(int size, double target) {
            this.size = size;
            this.target = target;
        }
    }

    /**
     * One of the list.
     *
     * @param number as the list counts
     * @param name what assistive technologies read after the number
     * @param href where it stands in the list
     * @param east kilometres to the east of the place in the middle
     * @param north kilometres to the north of it
     */
    public record Marker(int number, String name, String href, double east, double north) {}

    /**
     * @param label what the drawing is called
     * @param middle what the place in the middle is called
     */
    public MarkerMap(Room room, String label, String middle, List<Marker> markers) {
        super("figure");
        addClassNames("map");
        add(Markup.trusted("div", "map-drawing", new Drawing(room, Frame.around(room, markers)).of(label, markers)));
        add(Markup.text(
                "figcaption",
                "map-words",
                "La croix est le milieu de %s. Le nord est en haut. Si un numéro n’est pas à l’endroit même, un trait y mène."
                                .formatted(middle)
                        + " Les numéros sont ceux de la liste, qui dit la même chose."));
    }

    /** A marker on its way to a place where it hides no other. */
    private static final class Placed {

        private final Marker marker;
        private final double trueX;
        private final double trueY;
        private double x;
        private double y;

        Placed(Marker marker, Frame frame) {
            this.marker = marker;
            trueX = frame.x(marker.east());
            trueY = frame.y(marker.north());
            // so that two at one place know in which direction to go
            var turn = marker.number() * 2.4;
            x = trueX + Math.cos(turn) / 10;
            y = trueY + Math.sin(turn) / 10;
        }

        void push(Placed other, double least) {
            var wide = other.x - x;
            var high = other.y - y;
            var distance = Math.max(Math.hypot(wide, high), 0.01);
            var step = Math.max(0, least - distance) / distance / 2;
            x -= wide * step;
            y -= high * step;
            other.x += wide * step;
            other.y += high * step;
        }

        /** Do not hide the cross in the middle. */
        void leaveFree(double middleX, double middleY) {
            var wide = x - middleX;
            var high = y - middleY;
            var distance = Math.max(Math.hypot(wide, high), 0.01);
            var step = Math.max(0, SHOWN_RADIUS + 10 - distance) / distance;
            x += wide * step;
            y += high * step;
        }

        void stayWithin(double least, double most) {
            x = Math.clamp(x, least, most);
            y = Math.clamp(y, least, most);
        }
    }

    /** The drawing as SVG. */
    private record Drawing(Room room, Frame frame) {

        String of(String label, List<Marker> markers) {
            var out = new StringBuilder("<svg viewBox=\"0 0 %d %d\" role=\"group\" aria-label=\"%s\">"
                    .formatted(room.size, room.size + STRIP, Markup.escaped(label)));
            out.append(
                    "<g aria-hidden=\"true\"><svg width=\"%2$d\" height=\"%2$d\"><rect class=\"map-ground\" x=\"1\" y=\"1\" width=\"%1$d\" height=\"%1$d\" rx=\"18\"></rect>"
                            .formatted(room.size - 2, room.size));
            for (int circle = 1; circle <= 3; circle++) {
                out.append("<circle class=\"map-circle\" cx=\"%s\" cy=\"%s\" r=\"%s\"></circle>"
                        .formatted(n(frame.x(0)), n(frame.y(0)), n(circle * frame.bar() * frame.scale())));
            }
            out.append("</svg>");
            var placed = apart(markers);
            placed.forEach(one -> out.append(
                    "<path class=\"map-lead\" d=\"M%s %sL%s %s\"></path><circle class=\"map-dot\" cx=\"%1$s\" cy=\"%2$s\" r=\"4\"></circle>"
                            .formatted(n(one.trueX), n(one.trueY), n(one.x), n(one.y))));
            out.append("<path class=\"map-middle\" d=\"M%s %sh16M%s %sv16\"></path>"
                    .formatted(n(frame.x(0) - 8), n(frame.y(0)), n(frame.x(0)), n(frame.y(0) - 8)));
            out.append(scaleBar()).append("</g>");
            placed.forEach(one -> out.append(link(one)));
            return out.append("</svg>").toString();
        }

        private static String link(Placed one) {
            return "<a class=\"marker\" href=\"%s\" aria-label=\"%d : %s\">"
                            .formatted(
                                    Markup.escaped(one.marker.href()),
                                    one.marker.number(),
                                    Markup.escaped(one.marker.name()))
                    + "<circle class=\"marker-target\" cx=\"%1$s\" cy=\"%2$s\" r=\"25\"></circle><circle cx=\"%1$s\" cy=\"%2$s\" r=\"%3$s\"></circle><text x=\"%1$s\" y=\"%4$s\">%5$d</text></a>"
                            .formatted(n(one.x), n(one.y), n(SHOWN_RADIUS), n(one.y + 6), one.marker.number());
        }

        private String scaleBar() {
            var kilometres = frame.bar();
            var length = kilometres * frame.scale();
            var words = kilometres < 1
                    ? "%d m".formatted(Math.round(kilometres * 1000))
                    : "%d km".formatted(Math.round(kilometres));
            return "<path class=\"map-scale\" d=\"M14 %sv9h%sv-9\"></path><text class=\"map-scale-words\" x=\"%s\" y=\"%s\">%s</text>"
                    .formatted(n(room.size + 14.0), n(length), n(22 + length), n(room.size + 23.0), words);
        }

        /** Move markers apart that would hide each other, never out of the drawing; from north to south, as one reads. */
        private List<Placed> apart(List<Marker> markers) {
            var placed =
                    markers.stream().map(marker -> new Placed(marker, frame)).toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (int one = 0; one < placed.size(); one++) {
                    for (int other = one + 1; other < placed.size(); other++) {
                        placed.get(one).push(placed.get(other), 2 * room.target);
                    }
                }
                placed.forEach(one -> {
                    one.leaveFree(frame.x(0), frame.y(0));
                    one.stayWithin(room.target, room.size - room.target);
                });
            }
            return placed.stream()
                    .sorted(Comparator.comparingDouble(one -> one.y))
                    .toList();
        }

        /** A number of the drawing, to a tenth, with a point. */
        private static String n(double number) {
            return String.valueOf(Math.round(number * 10) / 10.0);
        }
    }

    /**
     * What part of the land is drawn.
     *
     * @param size of the drawing
     * @param east of the middle of the drawing, in kilometres from the place in the middle
     * @param north likewise
     * @param scale lengths of the drawing a kilometre
     */
    private record Frame(int size, double east, double north, double scale) {

        static Frame around(Room room, List<Marker> markers) {
            var easts = DoubleStream.concat(DoubleStream.of(0), markers.stream().mapToDouble(Marker::east))
                    .summaryStatistics();
            var norths = DoubleStream.concat(
                            DoubleStream.of(0), markers.stream().mapToDouble(Marker::north))
                    .summaryStatistics();
            var span = Math.max(
                    LEAST_KILOMETRES, Math.max(easts.getMax() - easts.getMin(), norths.getMax() - norths.getMin()));
            return new Frame(
                    room.size,
                    (easts.getMax() + easts.getMin()) / 2,
                    (norths.getMax() + norths.getMin()) / 2,
                    (room.size - 2.4 * room.target) / span);
        }

        double x(double kilometresEast) {
            return size / 2.0 + (kilometresEast - east) * scale;
        }

        double y(double kilometresNorth) {
            return size / 2.0 - (kilometresNorth - north) * scale;
        }

        /** A round length that takes about a quarter of the drawing. */
        double bar() {
            var bar = SCALES[0];
            for (var candidate : SCALES) {
                if (candidate * scale <= size / 3.5) {
                    bar = candidate;
                }
            }
            return bar;
        }
    }
}
