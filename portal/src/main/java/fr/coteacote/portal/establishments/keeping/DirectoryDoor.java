package fr.coteacote.portal.establishments.keeping;

import fr.coteacote.portal.establishments.importing.EstablishmentImport;
import fr.coteacote.portal.establishments.importing.ImportOutcome;
import fr.coteacote.portal.importing.WrongLine;
import fr.coteacote.portal.reception.entrance.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Take a file of the directory from an administrator; answers 303. */
@Controller
class DirectoryDoor {

    static final String PAGE = "/administration/maisons";
    static final String IMPORT = PAGE + "/importer";
    static final String FILE = "fichier";
    static final String WHOLE = "complet";
    static final String YES = "oui";
    private static final int MOST_LINES = 50;

    private final EstablishmentImport importing;
    private final Entrance entrance;

    DirectoryDoor(EstablishmentImport importing, Entrance entrance) {
        this.importing = importing;
        this.entrance = entrance;
    }

    @PostMapping(
            path = IMPORT,
            consumes = {MediaType.MULTIPART_FORM_DATA_VALUE, MediaType.ALL_VALUE})
    ResponseEntity<Void> take(
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            @RequestParam(name = WHOLE, defaultValue = "") String whole,
            HttpServletRequest request)
            throws IOException {
        entrance.requireKeeper();
        var told = file == null || file.isEmpty()
                ? List.of("Choisissez d’abord un fichier.")
                : told(name(file), importing.take(file.getBytes(), whole.equals(YES)));
        new ToldImport(told).keepFor(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }

    private static String name(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll("[^\\p{L}\\p{N} ._-]", "");
        return name.isBlank() ? "Le fichier" : name.substring(0, Math.min(name.length(), 80));
    }

    private static List<String> told(String name, ImportOutcome outcome) {
        var lines = new ArrayList<String>();
        switch (outcome) {
            case ImportOutcome.Taken taken -> {
                lines.add("%s est importé (%s)".formatted(name, taken.source().label()));
                lines.add("Maisons dans le fichier : %d. Nouvelles : %d, changées : %d, comme avant : %d."
                        .formatted(taken.all(), taken.added(), taken.changed(), taken.same()));
                if (taken.closed() > 0) {
                    lines.add("Maisons qui n’y sont plus : %d. La recherche ne les montre plus."
                            .formatted(taken.closed()));
                }
                add(lines, taken.leftOut());
            }
            case ImportOutcome.Refused(var wrong) -> {
                lines.add("%s n’est pas importé : rien n’a changé".formatted(name));
                add(lines, wrong);
            }
            case ImportOutcome.WouldClose(int closing, int open) -> {
                lines.add("%s n’est pas importé : rien n’a changé".formatted(name));
                lines.add(
                        "Il ne nomme plus %d des %d maisons que cette source connaissait. Vérifiez qu’il est entier. S’il l’est, cochez « Ce fichier est entier » et importez-le de nouveau."
                                .formatted(closing, open));
            }
        }
        return lines;
    }

    private static void add(List<String> lines, List<WrongLine> told) {
        told.stream().limit(MOST_LINES).forEach(line -> lines.add(line.say()));
        if (told.size() > MOST_LINES) {
            lines.add("Et %d autres lignes. Corrigez celles-ci, puis recommencez.".formatted(told.size() - MOST_LINES));
        }
    }
}
