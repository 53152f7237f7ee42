package fr.coteacote.portal.notices;

import fr.coteacote.portal.assisted.telephone.Texting;
import fr.coteacote.portal.notices.sms.OurSmsGateway;
import org.springframework.stereotype.Component;

/** SMS is offered where there is a gateway. */
@Component
class TextingByGateway implements Texting {

    private final OurSmsGateway gateway;

    TextingByGateway(OurSmsGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public boolean isOffered() {
        return gateway.find().isPresent();
    }
}
