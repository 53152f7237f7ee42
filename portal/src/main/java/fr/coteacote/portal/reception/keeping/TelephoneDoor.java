package fr.coteacote.portal.reception.keeping;

import fr.coteacote.portal.reception.entrance.Entrance;
import fr.coteacote.portal.reception.telephone.TelephoneField;
import fr.coteacote.portal.reception.telephone.TelephoneReader;
import fr.coteacote.portal.reception.telephone.TelephoneService;
import fr.coteacote.portal.reception.telephone.TelephoneText;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.EnumMap;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Take what an administrator makes of the telephone; answers 303. */
@Controller
class TelephoneDoor {

    static final String PAGE = "/administration/telephone";
    static final String SAVE = PAGE + "/enregistrer";
    static final String VERSION = "version";

    private final TelephoneService telephone;
    private final Entrance entrance;

    TelephoneDoor(TelephoneService telephone, Entrance entrance) {
        this.telephone = telephone;
        this.entrance = entrance;
    }

    @PostMapping(SAVE)
    ResponseEntity<Void> save(HttpServletRequest request) {
        entrance.requireKeeper();
        var typed = typed(request);
        var version = version(request);
        var outcome = switch (TelephoneReader.read(typed)) {
            case TelephoneReader.Read.Right right ->
                telephone.change(right, version) ? TypedTelephone.SAVED : TypedTelephone.overtaken(right.text());
            case TelephoneReader.Read.Wrong(var mend) -> TypedTelephone.wrong(version, typed, mend);
        };
        outcome.keepFor(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }

    static TelephoneText typed(HttpServletRequest form) {
        var fields = new EnumMap<TelephoneField, String>(TelephoneField.class);
        for (var field : TelephoneField.values()) {
            fields.put(field, Objects.requireNonNullElse(form.getParameter(field.id()), ""));
        }
        return new TelephoneText(fields);
    }

    static int version(HttpServletRequest form) {
        try {
            return Integer.parseInt(Objects.requireNonNullElse(form.getParameter(VERSION), ""));
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
