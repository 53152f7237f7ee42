package fr.coteacote.portal.identity.openid;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a provider gave us when it registered the portal.
 *
 * @param issuer the base address, without a slash at the end
 * @param clientId as given by the provider
 * @param clientSecret as given by the provider
 * @param acr the level to ask for, and to check; "" is the provider's usual one
 * @param scopes what to ask for; empty is the provider's usual list
 */
public record ProviderSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        @DefaultValue("") String acr,
        @DefaultValue({}) List<String> scopes) {

    private static final Set<String> LEVELS = Set.of("", "eidas1", "eidas2", "eidas3");

    public ProviderSettings {
        require(
                issuer,
                "issuer",
                "write the base address of the provider, for instance"
                        + " https://fcp-low.sbx.dev-franceconnect.fr/api/v2");
        requireAddress(issuer);
        require(clientId, "client-id", "copy it from the provider's partner portal");
        require(clientSecret, "client-secret", "copy it from the provider's partner portal");
        if (!LEVELS.contains(acr)) {
            throw new IllegalArgumentException(
                    "acr is '%s': write eidas1 (FranceConnect), or eidas2 or eidas3 (FranceConnect+)".formatted(acr));
        }
        scopes = List.copyOf(scopes);
    }

    private static void require(@Nullable Object value, String name, String mend) {
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("%s is missing: %s".formatted(name, mend));
        }
    }

    private static void requireAddress(URI issuer) {
        if (issuer.getHost() == null || issuer.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "issuer is '%s': write a whole address without a slash at the end".formatted(issuer));
        }
        if (!"https".equals(issuer.getScheme()) && !isThisMachine(issuer.getHost())) {
            throw new IllegalArgumentException(
                    "issuer is '%s': write https, plain http is only for a simulator on this machine"
                            .formatted(issuer));
        }
    }

    private static boolean isThisMachine(String host) {
        try {
            return host.equals("localhost")
                    || (host.matches("[0-9.]+|\\[.*]")
                            && InetAddress.getByName(host).isLoopbackAddress());
        } catch (UnknownHostException _) {
            return false;
        }
    }

    /** Keep the secret out of logs. */
    @Override
    public String toString() {
        return "ProviderSettings[issuer=%s, clientId=%s]".formatted(issuer, clientId);
    }
}
