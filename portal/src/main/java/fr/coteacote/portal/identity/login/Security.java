package fr.coteacote.portal.identity.login;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.coteacote.portal.identity.openid.AuthorizationRequests;
import fr.coteacote.portal.identity.openid.LoginAttempts;
import fr.coteacote.portal.identity.openid.Registrations;
import fr.coteacote.portal.identity.openid.SignedUserInfo;
import fr.coteacote.portal.identity.sittings.SittingContextRepository;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who may send which request, for the whole portal.
 *
 * <p>No address is closed here but the pages marked as needing an account: whether somebody may open a file is asked of
 * the services at each call, with or without account, by the Flow page and by the plain form alike.
 */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String[] FILES = {"/assets/**", "/VAADIN/build/**", "/favicon.ico", "/robots.txt"};

    private static final List<String> NO_PAGES_NAME = List.of("%3F", "%3f", "%23");

    /** Files are the same for everybody: no sitting is read for them, and browsers keep them. */
    @Bean
    @Order(1)
    SecurityFilterChain securityOfFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher(FILES)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain securityOfPages(
            HttpSecurity http,
            SittingContextRepository sittings,
            Refusals refusals,
            Leaving leaving,
            SignIn signIn,
            Detours detours,
            NavigationAccessControl navigation)
            throws Exception {
        navigation.setLoginView("/connexion");
        return http.securityContext(context -> context.securityContextRepository(sittings))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .logout(logout -> logout.logoutUrl(Leaving.ADDRESS).addLogoutHandler(leaving))
                .addFilterAfter(new DetourFilter(leaving, detours), LogoutFilter.class)
                .oauth2Login(signIn::configure)
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .logoutSuccessHandler(leaving)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .build();
    }

    /**
     * In a cookie, not in the HTTP session: a form written before a restart may still be sent.
     *
     * <p>Pages hold the token masked anew each time, so that compression tells nothing of it.
     */
    private static CookieCsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("cote-formulaire");
        tokens.setCookieCustomizer(
                cookie -> cookie.sameSite("Lax").httpOnly(true).path("/"));
        return tokens;
    }

    /** The way in by FranceConnect and ProConnect. */
    @Bean
    SignIn signIn(
            Registrations registrations,
            LoginAttempts attempts,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            SignedUserInfo userInfo,
            Arrivals arrivals,
            LoginEnd end) {
        var people = new OidcUserService();
        people.setOauth2UserService(userInfo);
        people.setRetrieveUserInfo(_ -> true);
        people.setOidcUserConverter(arrivals);
        return login -> login.loginPage("/connexion")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokenKept())
                .authorizationEndpoint(
                        start -> start.authorizationRequestResolver(AuthorizationRequests.resolver(registrations))
                                .authorizationRequestRepository(attempts))
                .redirectionEndpoint(back -> back.baseUri(Registrations.RETURN + "*"))
                .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                .userInfoEndpoint(info -> info.oidcUserService(people))
                .successHandler(end)
                .failureHandler(end);
    }

    /**
     * Refuse fields whose names hold signs that no form uses.
     *
     * <p>Spring's own refusal repeats the name, and so writes what somebody sent, line breaks included, into the log. Nor is
     * there a page with a question mark or a # in its name, which Flow would take for the beginning of a query, or of a place.
     */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> {
            if (name.codePoints().anyMatch(sign -> Character.isISOControl(sign) || !Character.isDefined(sign))) {
                throw new RequestRejectedException("A field has a name that no form gives");
            }
            return true;
        });
        firewall.getEncodedUrlBlocklist().addAll(NO_PAGES_NAME);
        return firewall;
    }

    /** How people sign in. */
    interface SignIn {
        void configure(OAuth2LoginConfigurer<HttpSecurity> login);
    }
}
