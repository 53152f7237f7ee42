package fr.coteacote.portal.establishments.importing;

import fr.coteacote.portal.territory.Position;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Makes degrees (WGS 84) of the metres in which FINESS says where a house stands: Lambert-93 on the continent and in Corsica,
 * UTM overseas.
 *
 * <p>Not safe for several threads: one for each file.
 */
final class Projections {

    private static final String LAMBERT_93 =
            "+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m";
    private static final String DEGREES = "+proj=longlat +ellps=GRS80";

    /** "UTM_N20", "UTM zone 38S": how the column of the source names a zone. */
    private static final Pattern ZONE = Pattern.compile("UTM[ _]?(?:ZONE ?)?(?:([NS])(\\d{2})|(\\d{2})([NS]))");

    private final CRSFactory systems = new CRSFactory();
    private final Map<String, CoordinateTransform> known = new HashMap<>();

    /**
     * Find a place; empty when it is outside of what the system draws.
     *
     * @param x metres to the east
     * @param y metres to the north
     * @param source what FINESS says of the coordinates, with their system
     */
    Optional<Position> place(double x, double y, String source) {
        var zone = ZONE.matcher(source.toUpperCase(Locale.ROOT));
        var utm = zone.find();
        if (utm
                ? !isIn(x, 100_000, 900_000) || !isIn(y, 0, 10_000_000)
                : !isIn(x, 0, 1_300_000) || !isIn(y, 6_000_000, 7_200_000)) {
            return Optional.empty();
        }
        var system = utm
                ? utm(
                        zone.group(1) == null ? zone.group(4) : zone.group(1),
                        zone.group(2) == null ? zone.group(3) : zone.group(2))
                : LAMBERT_93;
        var degrees = known.computeIfAbsent(system, this::transform)
                .transform(new ProjCoordinate(x, y), new ProjCoordinate());
        return Optional.of(new Position(degrees.y, degrees.x));
    }

    private static boolean isIn(double value, double least, double most) {
        return value >= least && value <= most;
    }

    private static String utm(String hemisphere, String zone) {
        return "+proj=utm +zone=%s%s +ellps=GRS80 +units=m".formatted(zone, hemisphere.equals("S") ? " +south" : "");
    }

    private CoordinateTransform transform(String system) {
        return new BasicCoordinateTransform(
                systems.createFromParameters(system, system), systems.createFromParameters(DEGREES, DEGREES));
    }
}
