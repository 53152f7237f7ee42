package fr.coteacote.portal.reception.answering;

import fr.coteacote.portal.reception.callbacks.CallbackId;
import fr.coteacote.portal.reception.callbacks.CallbackService;
import fr.coteacote.portal.reception.entrance.Entrance;
import java.net.URI;
import java.util.function.Consumer;
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
    static final String DONE = "/rappels/fait";
    static final String MISSED = "/rappels/pas-joint";
    static final String CALL = "rappel";

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

    @PostMapping(DONE)
    ResponseEntity<Void> done(@RequestParam(name = CALL, defaultValue = "") String call) {
        return on(call, callbacks::done);
    }

    @PostMapping(MISSED)
    ResponseEntity<Void> missed(@RequestParam(name = CALL, defaultValue = "") String call) {
        return on(call, callbacks::missed);
    }

    private ResponseEntity<Void> on(String call, Consumer<CallbackId> act) {
        entrance.requireCaller();
        CallbackId.parse(call).ifPresent(act);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PAGE))
                .build();
    }
}
