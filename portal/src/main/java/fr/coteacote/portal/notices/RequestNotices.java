package fr.coteacote.portal.notices;

import fr.coteacote.portal.requests.RequestSent;
import fr.coteacote.portal.requests.RequestService;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tell people that their request arrived, if they want to be told; who sent it on the telephone, where its codes came. */
@Component
class RequestNotices {

    private final RequestService requests;
    private final Letters letters;
    private final CallMessages calls;

    RequestNotices(RequestService requests, Letters letters, CallMessages calls) {
        this.requests = requests;
        this.letters = letters;
        this.calls = calls;
    }

    @ApplicationModuleListener
    void on(RequestSent sent) {
        var request = requests.find(sent.request()).orElseThrow();
        var address = request.content().notifyBy();
        if (address.isBlank()) {
            calls.saySent(request);
        } else {
            letters.sayArrived(address, request.reference().toString());
        }
    }
}
