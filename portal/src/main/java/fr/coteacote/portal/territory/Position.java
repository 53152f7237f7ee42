package fr.coteacote.portal.territory;

import java.util.Collection;

/**
 * A place on the globe (WGS 84), in degrees.
 *
 * @param latitude from -90 to 90
 * @param longitude from -180 to 180
 */
public record Position(double latitude, double longitude) {

    private static final double EARTH = 6371.0;

    public Position {
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || Double.isNaN(latitude + longitude)) {
            throw new IllegalArgumentException("There is no place at %s, %s".formatted(latitude, longitude));
        }
    }

    /** Find the middle of several places that are near each other. */
    public static Position between(Collection<Position> places) {
        return new Position(
                places.stream().mapToDouble(Position::latitude).average().orElseThrow(),
                places.stream().mapToDouble(Position::longitude).average().orElseThrow());
    }

    /** As the crow flies, in kilometres. */
    public double kilometresTo(Position other) {
        var north = Math.toRadians(other.latitude - latitude);
        var east = Math.toRadians(other.longitude - longitude);
        var half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double number) {
        return number * number;
    }
}
