package fr.coteacote.portal.identity.filecodes;

import fr.coteacote.catalog.kinds.Email;
import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the two forms by which somebody comes back to a file; each answers 303, with nothing typed in an address. */
@Controller
class ResumeDoor {

    static final String SEND = "/reprendre/envoi";
    static final String OPEN = "/reprendre/ouverture";
    static final String AGAIN = "/reprendre/autre";

    private final FileKeys keys;
    private final Sittings sittings;
    private final Clock clock;

    ResumeDoor(FileKeys keys, Sittings sittings, Clock clock) {
        this.keys = keys;
        this.sittings = sittings;
        this.clock = clock;
    }

    @PostMapping(SEND)
    ResponseEntity<Void> send(
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam(defaultValue = "") String adresse,
            HttpServletRequest request) {
        if (isProfessionals()) {
            return seeOther("/reprendre");
        }
        var code = FileCode.parse(dossier);
        var faults = new HashSet<String>();
        if (code.isEmpty()) {
            faults.add("file");
        }
        var reach = reach(adresse);
        if (reach.isEmpty()) {
            faults.add("email");
        }
        if (faults.isEmpty()) {
            keys.start(code.orElseThrow(), reach.orElseThrow());
        }
        new Resuming(dossier, adresse, faults.isEmpty(), faults).keepFor(request);
        return seeOther("/reprendre");
    }

    /** What is opened here would stay open to the professional whose sitting this is: the page says so. */
    private boolean isProfessionals() {
        return sittings.current().flatMap(Sitting::knownProfessional).isPresent();
    }

    /** An e-mail address, or the telephone number of somebody who was helped by telephone. */
    private Optional<String> reach(String typed) {
        return Email.find(typed).or(() -> number(typed));
    }

    private Optional<String> number(String typed) {
        return new Phone().parse(Typed.of(typed), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                        instanceof Parsed.Accepted(Value.Text(var number))
                ? Optional.of(number)
                : Optional.empty();
    }

    @PostMapping(OPEN)
    ResponseEntity<Void> open(
            @RequestParam(defaultValue = "") String dossier,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request) {
        if (isProfessionals()) {
            return seeOther("/reprendre");
        }
        var redeemed =
                FileCode.parse(dossier).map(file -> keys.redeem(file, code)).orElseGet(Redeemed.Refused::new);
        return switch (redeemed) {
            case Redeemed.Opened(var file) -> {
                Resuming.NOTHING.keepFor(request);
                new LastOpened(dossier, code, file).keepFor(request);
                yield seeOther("/demande/" + file);
            }
            case Redeemed.Refused() ->
                LastOpened.by(dossier, code, request)
                        .map(file -> seeOther("/demande/" + file))
                        .orElseGet(() -> refused(dossier, request));
        };
    }

    private static ResponseEntity<Void> refused(String dossier, HttpServletRequest request) {
        new Resuming(dossier, Resuming.of(request).email(), true, Set.of("code")).keepFor(request);
        return seeOther("/reprendre");
    }

    /** Go back to the first form, with what was typed. */
    @PostMapping(AGAIN)
    ResponseEntity<Void> again(HttpServletRequest request) {
        var before = Resuming.of(request);
        new Resuming(before.fileCode(), before.email(), false, Set.of()).keepFor(request);
        return seeOther("/reprendre");
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }
}
