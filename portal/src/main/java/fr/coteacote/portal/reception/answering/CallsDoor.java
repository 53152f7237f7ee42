package fr.coteacote.portal.reception.answering;

import fr.coteacote.portal.reception.callbacks.CallbackId;
import fr.coteacote.portal.reception.callbacks.CallbackService;
import fr.coteacote.portal.reception.entrance.Entrance;
import java.net.URI;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Take what a professional says about a call: it is theirs, it is done, nobody answered. */
@Controller
class CallsDoor {

    static final String PAGE = "/rappels";
    static final String TAKE = "/rappels/prendre";
    static final String TAKE_OVER = "/rappels/reprendre";
    static final String DONE = "/rappels/fait";
    static final String MISSED = "/rappels/pas-joint";
    static final String CALL = "rappel";

    /** In the address of the page, when what was pressed came too late. */
    static final String TOO_LATE = "trop-tard";

    private final CallbackService callbacks;
    private final Entrance entrance;

    CallsDoor(CallbackService callbacks, Entrance entrance) {
        this.callbacks = callbacks;
        this.entrance = entrance;
    }

    @PostMapping(TAKE)
    ResponseEntity<Void> take(@RequestParam(name = CALL, defaultValue = "") String call) {
        return on(call, callbacks::take);
    }

    @PostMapping(TAKE_OVER)
    ResponseEntity<Void> takeOver(@RequestParam(name = CALL, defaultValue = "") String call) {
        return on(call, callbacks::takeOver);
    }

    @PostMapping(DONE)
    ResponseEntity<Void> done(@RequestParam(name = CALL, defaultValue = "") String call) {
        return on(call, callbacks::done);
    }

    @PostMapping(MISSED)
    ResponseEntity<Void> missed(@RequestParam(name = CALL, defaultValue = "") String call) {
        return on(call, callbacks::missed);
    }

    private ResponseEntity<Void> on(String call, Predicate<CallbackId> act) {
        entrance.requireCaller();
        var done = CallbackId.parse(call).filter(act).isPresent();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(done ? PAGE : PAGE + "?" + TOO_LATE))
                .build();
    }
}
