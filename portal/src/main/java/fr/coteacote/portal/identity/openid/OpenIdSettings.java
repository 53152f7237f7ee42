package fr.coteacote.portal.identity.openid;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which providers people may sign in; without one the portal still works, without accounts.
 *
 * @param address the portal's own public address, without a slash at the end, as the providers know it; absent, it is
 *     the one by which a request arrives
 * @param franceconnect absent when people cannot sign in
 * @param proconnect absent when professionals cannot sign in
 * @param patience how long to wait for each answer of a provider, while a person waits for the page
 */
@ConfigurationProperties("portal.identity")
public record OpenIdSettings(
        @Nullable URI address,
        @Nullable ProviderSettings franceconnect,
        @Nullable ProviderSettings proconnect,
        @DefaultValue("10s") Duration patience) {

    public OpenIdSettings {
        if (address != null && address.toString().isEmpty()) {
            address = null;
        }
        if (address != null && (address.getHost() == null || address.toString().endsWith("/"))) {
            throw new IllegalArgumentException(
                    "address is '%s': write a whole address without a slash at the end, for instance".formatted(address)
                            + " https://demandes.example.fr");
        }
    }

    public Optional<ProviderSettings> of(Provider provider) {
        return Optional.ofNullable(
                switch (provider) {
                    case FRANCECONNECT -> franceconnect;
                    case PROCONNECT -> proconnect;
                });
    }

    /** The portal's address, as a template that Spring Security fills in. */
    String baseUrl() {
        return address == null ? "{baseUrl}" : address.toString();
    }
}
