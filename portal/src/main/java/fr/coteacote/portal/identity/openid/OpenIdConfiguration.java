package fr.coteacote.portal.identity.openid;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Bring Spring Security to what the providers do. */
@Configuration(proxyBeanMethods = false)
class OpenIdConfiguration {

    /**
     * ES256, and the level checked, before a person is believed.
     *
     * <p>Spring's own factory would fetch the keys with a client that waits for 30 seconds.
     */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(ProviderCalls calls) {
        var tokens = new SignedTokens(calls.operations());
        var readers = new ConcurrentHashMap<String, JwtDecoder>();
        return registration ->
                readers.computeIfAbsent(registration.getRegistrationId(), _ -> idTokens(tokens, registration));
    }

    private static JwtDecoder idTokens(SignedTokens tokens, ClientRegistration registration) {
        var reader = tokens.reader(
                registration,
                new DelegatingOAuth2TokenValidator<>(
                        new JwtTimestampValidator(), new OidcIdTokenValidator(registration), Acr.check(registration)));
        reader.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return reader;
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes(ProviderCalls calls) {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(calls.client()
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return codes;
    }

    @Bean
    SignedUserInfo signedUserInfo(ProviderCalls calls) {
        return new SignedUserInfo(calls.client().build(), calls.operations());
    }
}
