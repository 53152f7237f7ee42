package fr.coteacote.portal.notices.sms;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMS gateway of this installation; none of it is set where there is no gateway, and SMS is not offered then.
 *
 * @param gateway where messages are posted: {@code https://…}, or {@code http://} on this very machine
 * @param token what the gateway knows the portal by, sent as {@code Authorization: Bearer …}
 * @param sender what telephones show: 3 to 11 letters and digits, or a number
 */
@ConfigurationProperties("portal.notices.sms")
record SmsSettings(
        @DefaultValue("") String gateway,
        @DefaultValue("") String token,
        @DefaultValue("") String sender) {

    boolean isNone() {
        return gateway.isBlank() && token.isBlank() && sender.isBlank();
    }

    /**
     * The address of the gateway, once all three are usable.
     *
     * @throws UnusableSmsGateway which says what to write
     */
    URI usable() {
        if (!token.matches("[\\x21-\\x7e]+")) {
            throw new UnusableSmsGateway(
                    "portal.notices.sms.token is missing, or holds spaces or letters with accents");
        }
        if (!sender.matches("[A-Za-z0-9]{3,11}|\\+?[0-9]{3,15}")) {
            throw new UnusableSmsGateway("portal.notices.sms.sender is '%s'".formatted(sender));
        }
        var address = address();
        var secret = "https".equals(address.getScheme());
        var here = "http".equals(address.getScheme())
                && ("127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost()));
        if (address.getHost() == null || !(secret || here)) {
            throw new UnusableSmsGateway("portal.notices.sms.gateway is '%s'".formatted(gateway));
        }
        return address;
    }

    private URI address() {
        try {
            return new URI(gateway);
        } catch (URISyntaxException e) {
            throw new UnusableSmsGateway("portal.notices.sms.gateway is '%s'".formatted(gateway));
        }
    }

    /** Keep the token out of logs. */
    @Override
    public String toString() {
        return "SmsSettings[%s, %s]".formatted(gateway, sender);
    }
}
