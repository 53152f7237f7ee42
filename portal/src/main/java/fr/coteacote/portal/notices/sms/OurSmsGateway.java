package fr.coteacote.portal.notices.sms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The SMS gateway of this installation, if it has one; settings that cannot work stop the start. */
@Component
public class OurSmsGateway {

    private final @Nullable SmsGateway gateway;

    OurSmsGateway(SmsSettings settings) {
        this.gateway = settings.isNone() ? null : new JsonSmsGateway(settings);
    }

    /** Empty where there is none: SMS is not offered then. */
    public Optional<SmsGateway> find() {
        return Optional.ofNullable(gateway);
    }
}
