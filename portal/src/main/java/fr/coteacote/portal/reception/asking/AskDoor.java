package fr.coteacote.portal.reception.asking;

import fr.coteacote.catalog.kinds.Parsed;
import fr.coteacote.catalog.kinds.Phone;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.portal.reception.callbacks.CallbackService;
import fr.coteacote.portal.reception.callbacks.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take the form by which somebody asks to be called; answers 303, with nothing typed in an address. */
@Controller
class AskDoor {

    static final String PAGE = "/etre-rappele";
    static final String SEND = "/etre-rappele/envoi";
    static final String AGAIN = "/etre-rappele/autre";
    static final String PHONE = "telephone";
    static final String FIRST_NAME = "prenom";
    static final String SLOT = "creneau";
    private static final int LONGEST_NAME = 60;

    private final CallbackService callbacks;

    AskDoor(CallbackService callbacks) {
        this.callbacks = callbacks;
    }

    @PostMapping(SEND)
    ResponseEntity<Void> send(
            @RequestParam(defaultValue = "") String telephone,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String creneau,
            HttpServletRequest request) {
        var faults = new LinkedHashMap<String, String>();
        var number = number(telephone, faults);
        if (prenom.strip().length() > LONGEST_NAME) {
            faults.put(FIRST_NAME, "Écrivez un prénom de %d lettres au plus.".formatted(LONGEST_NAME));
        }
        var slot = callbacks.slots().stream()
                .filter(one -> one.name().equals(creneau))
                .findFirst();
        if (slot.isEmpty()) {
            faults.put(SLOT, "Choisissez quand on peut vous appeler.");
        }
        if (faults.isEmpty()) {
            callbacks.ask(new Caller(number, prenom.strip()), slot.orElseThrow());
            Wish.promised(slot.orElseThrow().say(callbacks.today())).keepFor(request);
        } else {
            Wish.toMend(telephone, prenom, creneau, faults).keepFor(request);
        }
        return seeOther();
    }

    /** Show the form again. */
    @PostMapping(AGAIN)
    ResponseEntity<Void> again() {
        return seeOther();
    }

    /** Read the number, or say what is wrong with it. */
    private String number(String typed, Map<String, String> faults) {
        return switch (new Phone().parse(Typed.of(typed), callbacks.today())) {
            case Parsed.Accepted(Value.Text(var number)) -> number;
            case Parsed.Accepted _, Parsed.Blank _ -> {
                faults.put(PHONE, "Écrivez votre numéro de téléphone, par exemple 06 12 34 56 78.");
                yield "";
            }
            case Parsed.Rejected(var problems) -> {
                faults.put(PHONE, problems.getFirst().message());
                yield "";
            }
        };
    }

    private static ResponseEntity<Void> seeOther() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }
}
