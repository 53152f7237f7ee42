package fr.coteacote.portal.notices;

import fr.coteacote.portal.requests.RequestSent;
import fr.coteacote.portal.requests.RequestService;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tell people that their request arrived, if they want to be told. */
@Component
class RequestNotices {

    private final RequestService requests;
    private final Letters letters;

    RequestNotices(RequestService requests, Letters letters) {
        this.requests = requests;
        this.letters = letters;
    }

    @ApplicationModuleListener
    void on(RequestSent sent) {
        var request = requests.find(sent.request()).orElseThrow();
        var address = request.content().notifyBy();
        if (!address.isBlank()) {
            letters.sayArrived(address, request.reference().toString());
        }
    }
}
