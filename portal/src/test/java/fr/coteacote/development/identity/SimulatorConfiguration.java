package fr.coteacote.development.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcUserInfoAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import tools.jackson.databind.json.JsonMapper;

/** Spring's authorization server, brought to do what one of the two providers does. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SimulatorConfiguration {

    private static final Duration ID_TOKEN_LIFE = Duration.ofSeconds(60);

    @Bean
    SecurityFilterChain everything(HttpSecurity http, StrictRequests strict, JwtEncoder encoder, Simulated provider)
            throws Exception {
        return http.oauth2AuthorizationServer(server -> server.oidc(oidc ->
                        oidc.userInfoEndpoint(info -> info.userInfoMapper(asked -> userInfo(asked, provider))
                                .userInfoResponseHandler(signedBy(encoder)))))
                .authorizeHttpRequests(requests -> requests.requestMatchers(Chooser.ADDRESS)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(Chooser.waiting()))
                .csrf(csrf -> csrf.ignoringRequestMatchers(Chooser.ADDRESS))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        (request, response, _) -> response.sendRedirect(request.getContextPath() + Chooser.ADDRESS)))
                .addFilterBefore(strict, SecurityContextHolderFilter.class)
                .build();
    }

    /** Spring's own would encode the secret anew, slowly, at each log-in; it is long, and another at each start. */
    @Bean
    PasswordEncoder secretAsItIs() {
        return new AbstractValidatingPasswordEncoder() {

            @Override
            protected String encodeNonNullPassword(String secret) {
                return secret;
            }

            @Override
            protected boolean matchesNonNull(String given, String secret) {
                return given.equals(secret);
            }
        };
    }

    @Bean
    SecurityContextHolderStrategy strategy() {
        return new StrategyOfTheDay();
    }

    @Bean
    AuthorizationServerSettings settings(WayBack wayBack) {
        return AuthorizationServerSettings.builder()
                .issuer(wayBack.issuer())
                .authorizationEndpoint("/authorize")
                .tokenEndpoint("/token")
                .tokenRevocationEndpoint("/token/revocation")
                .jwkSetEndpoint("/jwks")
                .oidcUserInfoEndpoint("/userinfo")
                .oidcLogoutEndpoint("/session/end")
                .build();
    }

    @Bean
    JWKSource<SecurityContext> keys() throws JOSEException {
        return new ImmutableJWKSet<>(new JWKSet(new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(UUID.randomUUID().toString())
                .generate()));
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keys) {
        return new NimbusJwtEncoder(keys);
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return NimbusJwtDecoder.withJwkSource(keys)
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
    }

    /** ES256 for all; the id token lives a minute, and says the level. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokens() {
        return token -> {
            token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
            if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                var persona = persona(Objects.requireNonNull(token.getPrincipal()));
                token.getClaims().expiresAt(Instant.now().plus(ID_TOKEN_LIFE)).claim("acr", persona.acr());
                if (asksForAmr(token)) {
                    token.getClaims().claim("amr", persona.amr());
                }
            }
        };
    }

    private static boolean asksForAmr(JwtEncodingContext token) {
        var authorization = Objects.requireNonNull(token.getAuthorization());
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        return request.getAdditionalParameters().get("claims") instanceof String claims
                && JsonMapper.shared().readTree(claims).path("id_token").has("amr");
    }

    private static OidcUserInfo userInfo(OidcUserInfoAuthenticationContext asked, Simulated provider) {
        Authentication person =
                Objects.requireNonNull(asked.getAuthorization().getAttribute(Principal.class.getName()));
        var claims = new HashMap<String, Object>();
        asked.getAccessToken().getScopes().stream()
                .flatMap(scope -> provider.claims(scope).stream())
                .forEach(name -> copy(name, persona(person).claims(), claims));
        claims.put("aud", asked.getAuthorization().getRegisteredClientId());
        return new OidcUserInfo(claims);
    }

    private static void copy(String name, Map<String, Object> from, Map<String, Object> to) {
        var value = from.get(name);
        if (value != null) {
            to.put(name, value);
        }
    }

    private static AuthenticationSuccessHandler signedBy(JwtEncoder encoder) {
        return (_, response, authentication) -> {
            var info = ((OidcUserInfoAuthenticationToken) authentication).getUserInfo();
            var claims = JwtClaimsSet.builder()
                    .issuer(AuthorizationServerContextHolder.getContext().getIssuer())
                    .claims(all -> all.putAll(Objects.requireNonNull(info).getClaims()))
                    .build();
            var header = JwsHeader.with(SignatureAlgorithm.ES256).build();
            response.setContentType("application/jwt");
            response.getWriter()
                    .write(encoder.encode(JwtEncoderParameters.from(header, claims))
                            .getTokenValue());
        };
    }

    private static Persona persona(Authentication authentication) {
        return (Persona) Objects.requireNonNull(authentication.getPrincipal());
    }
}
