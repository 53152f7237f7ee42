package fr.coteacote.portal.reception.keeping;

import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.reception.importing.PointImport;
import fr.coteacote.portal.reception.points.PointField;
import fr.coteacote.portal.reception.points.PointList;
import fr.coteacote.portal.reception.points.PointReader;
import fr.coteacote.portal.reception.points.ReceptionPoint;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Take what an administrator does with the list of places; each answers 303. */
@Controller
class KeepingDoor {

    static final String LIST = "/administration/points-d-accueil";
    static final String PLACE = LIST + "/lieu";
    static final String SAVE = LIST + "/enregistrer";
    static final String CLOSE = LIST + "/fermer";
    static final String OPEN = LIST + "/rouvrir";
    static final String IMPORT = LIST + "/importer";
    static final String ID = "lieu";
    static final String VERSION = "version";
    static final String FILE = "fichier";
    private static final int MOST_LINES = 50;

    private final PointList points;
    private final PointImport importing;
    private final Entrance entrance;

    KeepingDoor(PointList points, PointImport importing, Entrance entrance) {
        this.points = points;
        this.importing = importing;
        this.entrance = entrance;
    }

    /** Add a place, or change one. */
    @PostMapping(SAVE)
    ResponseEntity<Void> save(@RequestParam MultiValueMap<String, String> form, HttpServletRequest request) {
        entrance.requireKeeper();
        var known = Objects.requireNonNullElse(form.getFirst(ID), "");
        var fields = fields(form);
        if (!known.isEmpty()) {
            fields.put(PointField.ID, known);
        }
        return switch (PointReader.read(fields)) {
            case PointReader.Read.Right(var point) -> save(known, version(form), point, fields, request);
            case PointReader.Read.Wrong(var problems) -> {
                var faults = new EnumMap<PointField, String>(PointField.class);
                problems.forEach(problem -> faults.put(problem.field(), problem.mend()));
                Keeping.wrong(known, fields, faults).keepFor(request);
                yield see(page(known));
            }
        };
    }

    private ResponseEntity<Void> save(
            String known,
            int version,
            ReceptionPoint point,
            Map<PointField, String> fields,
            HttpServletRequest request) {
        var saved = known.isEmpty() ? points.add(point) : points.change(point, version);
        if (saved) {
            Keeping.told(List.of("C’est enregistré : %s.".formatted(point.name())))
                    .keepFor(request);
            return see(LIST);
        }
        var fault = known.isEmpty()
                ? Map.of(PointField.ID, "Un autre lieu a déjà cet identifiant. Choisissez-en un autre.")
                : Map.of(
                        PointField.NOM,
                        "Quelqu’un a changé ce lieu entre-temps. Vérifiez, puis enregistrez encore une fois.");
        Keeping.wrong(known, fields, fault).keepFor(request);
        return see(page(known));
    }

    @PostMapping(CLOSE)
    ResponseEntity<Void> close(@RequestParam(name = ID, defaultValue = "") String id, HttpServletRequest request) {
        entrance.requireKeeper();
        points.close(id);
        Keeping.told(List.of("Ce lieu n’est plus montré.")).keepFor(request);
        return see(LIST);
    }

    @PostMapping(OPEN)
    ResponseEntity<Void> open(@RequestParam(name = ID, defaultValue = "") String id, HttpServletRequest request) {
        entrance.requireKeeper();
        points.open(id);
        Keeping.told(List.of("Ce lieu est montré de nouveau.")).keepFor(request);
        return see(LIST);
    }

    /** Take in a file of the national standard. */
    @PostMapping(
            path = IMPORT,
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.ALL_VALUE})
    ResponseEntity<Void> take(
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        entrance.requireKeeper();
        if (file == null || file.isEmpty()) {
            Keeping.told(List.of("Choisissez d’abord un fichier.")).keepFor(request);
            return see(LIST);
        }
        var report = importing.take(file.getBytes());
        var lines = new ArrayList<String>();
        lines.add(report.taken() == 1 ? "1 lieu enregistré." : "%d lieux enregistrés.".formatted(report.taken()));
        report.wrong().stream().limit(MOST_LINES).forEach(line -> lines.add(line.say()));
        if (report.wrong().size() > MOST_LINES) {
            lines.add("Et %d autres remarques. Corrigez celles-ci, puis recommencez."
                    .formatted(report.wrong().size() - MOST_LINES));
        }
        Keeping.told(lines).keepFor(request);
        return see(LIST);
    }

    private static Map<PointField, String> fields(MultiValueMap<String, String> form) {
        var fields = new EnumMap<PointField, String>(PointField.class);
        for (var field : PointField.values()) {
            var texts = form.getOrDefault(field.column(), List.of());
            fields.put(field, texts.stream().map(text -> known(field, text)).collect(Collectors.joining("|")));
        }
        return fields;
    }

    /** A checkbox is sent by its place in the list of the standard. */
    private static String known(PointField field, String text) {
        var known = field.known();
        return text.matches("\\d{1,2}") && Integer.parseInt(text) < known.size()
                ? known.get(Integer.parseInt(text))
                : text;
    }

    private static int version(MultiValueMap<String, String> form) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(form.getFirst(VERSION), ""));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    static String page(String id) {
        return id.isEmpty() ? PLACE : "%s?%s=%s".formatted(PLACE, ID, URLEncoder.encode(id, StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Void> see(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
