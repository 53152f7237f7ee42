package fr.coteacote.development.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import fr.coteacote.development.identity.Browser.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract of the simulator: what the sources say of the real providers. */
class IdentitySimulatorTest {

    private static final URI PORTAL = URI.create("http://localhost:9");
    private static final String RETURN = PORTAL + "/connexion/retour/franceconnect";

    private static IdentitySimulator simulator;

    private final Browser browser = new Browser();

    @BeforeAll
    static void start() {
        simulator = IdentitySimulator.start(0);
        simulator.register(PORTAL);
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void each_provider_says_where_its_addresses_are() {
        var discovery =
                json(browser.open(at("/.well-known/openid-configuration")).body());

        assertThat(discovery.path("issuer").asString())
                .isEqualTo(simulator.issuer(Simulated.FRANCECONNECT).toString());
        assertThat(discovery.path("authorization_endpoint").asString()).endsWith("/fc/api/v2/authorize");
        assertThat(discovery.path("end_session_endpoint").asString()).endsWith("/fc/api/v2/session/end");
    }

    @Test
    void PKCE_is_refused_by_FranceConnect_without_a_way_back() {
        var page = authorize(Map.of("code_challenge", "x".repeat(43), "code_challenge_method", "S256"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.body()).contains("Y030007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"response_type", "client_id", "redirect_uri", "scope", "acr_values", "nonce", "state"})
    void a_parameter_too_few_is_refused(String missing) {
        assertThat(authorize(Map.of(missing, "")).body()).contains("Y030007");
    }

    @Test
    void a_short_nonce_is_refused() {
        assertThat(authorize(Map.of("nonce", "x".repeat(21))).body()).contains("Y030007");
        assertThat(authorize(Map.of("nonce", "x".repeat(22))).status()).isEqualTo(200);
    }

    @Test
    void another_return_address_is_refused() {
        assertThat(authorize(Map.of("redirect_uri", RETURN + "/")).status()).isEqualTo(400);
    }

    @Test
    void a_level_that_FranceConnect_does_not_know_comes_back_as_an_error() {
        var page = browser.step(authorization(Map.of("acr_values", "eidas2")));

        assertThat(query(page.location())).containsEntry("error", "invalid_acr").containsEntry("state", "the-state=");
    }

    @ParameterizedTest
    @CsvSource({
        "je-renonce, access_denied",
        "decede, access_denied",
        "panne, server_error",
        "indisponible, temporarily_unavailable",
        "sans-adresse, server_error"
    })
    void what_goes_wrong_comes_back_with_its_error_the_state_and_the_issuer(String mishap, String error) {
        authorize(Map.of());

        var page = choose(mishap);

        assertThat(page.uri().toString()).startsWith(RETURN);
        assertThat(query(page.uri().toString()))
                .containsEntry("error", error)
                .containsEntry("state", "the-state=")
                .containsEntry("iss", simulator.issuer(Simulated.FRANCECONNECT).toString());
    }

    @Test
    void the_session_stays_until_one_leaves_FranceConnect() throws Exception {
        var first = login("jeanne", Map.of());
        var idToken = tokens(first).path("id_token").asString();

        var again = browser.step(authorization(Map.of()));
        assertThat(again.location()).startsWith(RETURN).contains("code=");

        var left = browser.step(URI.create(at("/session/end")
                + "?state=adieu&id_token_hint=" + idToken
                + "&post_logout_redirect_uri=" + URLEncoder.encode(PORTAL + "/au-revoir", StandardCharsets.UTF_8)));
        assertThat(left.location()).isEqualTo(PORTAL + "/au-revoir?state=adieu");

        assertThat(authorize(Map.of()).body()).contains("Qui êtes-vous");
    }

    @Test
    void leaving_without_the_id_token_is_refused() {
        assertThat(browser.step(URI.create(at("/session/end") + "?state=x")).status())
                .isEqualTo(400);
    }

    @Test
    void the_id_token_is_signed_with_ES256_lives_a_minute_and_says_the_level() throws Exception {
        var idToken = SignedJWT.parse(
                tokens(login("jeanne", Map.of())).path("id_token").asString());

        assertThat(idToken.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        var claims = idToken.getJWTClaimsSet();
        assertThat(claims.getSubject()).matches("[0-9a-f]{64}v1");
        assertThat(claims.getStringClaim("acr")).isEqualTo("eidas1");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("n".repeat(43));
        assertThat(claims.getClaim("amr")).isNull();
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void amr_is_only_said_when_it_is_asked_for() throws Exception {
        var asked = Map.of("claims", "{\"id_token\":{\"amr\":{\"essential\":true}}}");

        var idToken =
                SignedJWT.parse(tokens(login("jeanne", asked)).path("id_token").asString());

        assertThat(idToken.getJWTClaimsSet().getStringListClaim("amr")).containsExactly("fc", "pwd");
    }

    @Test
    void the_identity_is_a_JWT_signed_with_ES256_for_one_service() throws Exception {
        var response = userInfo(login("fatima", Map.of()));

        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/jwt");
        var jwt = SignedJWT.parse(response.body());
        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        var claims = jwt.getJWTClaimsSet();
        assertThat(claims.getIssuer())
                .isEqualTo(simulator.issuer(Simulated.FRANCECONNECT).toString());
        assertThat(claims.getAudience()).containsExactly(simulator.clientId(Simulated.FRANCECONNECT));
        assertThat(claims.getStringClaim("birthdate")).isEqualTo("1948-01-01");
        assertThat(claims.getStringClaim("idp_birthdate")).isEqualTo("1948-00-00");
        assertThat(claims.getStringClaim("birthplace")).isEmpty();
        assertThat(claims.getStringClaim("birthcountry")).isEqualTo("99352");
    }

    @Test
    void nobody_gives_a_claim_that_was_not_asked_for() throws Exception {
        var claims = SignedJWT.parse(userInfo(login("jeanne", Map.of("scope", "openid email")))
                        .body())
                .getJWTClaimsSet();

        assertThat(claims.getClaims().keySet()).containsExactlyInAnyOrder("iss", "aud", "sub", "email");
    }

    @Test
    void a_person_without_address_has_no_address_claim() throws Exception {
        var claims = SignedJWT.parse(userInfo(login("lucien", Map.of())).body()).getJWTClaimsSet();

        assertThat(claims.getClaims()).doesNotContainKeys("email", "preferred_username");
    }

    @Test
    void a_code_serves_once_and_needs_the_secret_in_the_body() throws Exception {
        var code = login("paul", Map.of());

        assertThat(exchange(code, Map.of("client_secret", "wrong")).statusCode())
                .isEqualTo(401);
        assertThat(exchange(code, Map.of()).statusCode()).isEqualTo(200);
        assertThat(exchange(code, Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void codes_live_thirty_seconds_and_access_tokens_sixty() {
        assertThat(Simulated.FRANCECONNECT.codeLife()).isEqualTo(Duration.ofSeconds(30));
        assertThat(Simulated.FRANCECONNECT.accessTokenLife()).isEqualTo(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @EnumSource(Simulated.class)
    void all_personas_are_on_the_page_with_what_may_go_wrong(Simulated provider) {
        var page = browser.open(URI.create(simulator.issuer(provider) + "/choisir"));

        assertThat(page.body()).contains("<html lang=\"fr\">", "<h1>Simulateur", "Je renonce", "Panne");
        Assertions.assertThat(provider.personas())
                .allSatisfy(persona -> assertThat(page.body()).contains("value=\"" + persona.key() + "\""));
    }

    @Test
    void ProConnect_takes_PKCE_but_not_plain() {
        var proof = Map.of("code_challenge", "x".repeat(43), "code_challenge_method", "S256");

        assertThat(browser.open(professional(proof)).status()).isEqualTo(200);
        assertThat(browser.open(professional(Map.of("code_challenge", "x", "code_challenge_method", "plain")))
                        .body())
                .contains("Y000400");
    }

    @Test
    void ProConnect_refuses_a_level_that_is_not_among_the_essential_ones() {
        browser.open(professional(
                Map.of("claims", "{\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"eidas2\"]}}}")));

        var page = browser.sendUntil(
                URI.create(simulator.issuer(Simulated.PROCONNECT) + "/choisir"), Map.of("persona", "elodie"), PORTAL);

        assertThat(query(page.uri().toString())).containsEntry("error", "access_denied");
    }

    @Test
    void a_busy_port_is_told_in_one_sentence() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Assertions.assertThatThrownBy(() -> IdentitySimulator.start(other.getLocalPort()))
                    .hasMessage(
                            "Port %d is busy: stop the program that uses it, or choose another port for the identity"
                                    + " simulator.",
                            other.getLocalPort());
        }
    }

    private Page authorize(Map<String, String> changes) {
        return browser.open(authorization(changes));
    }

    private Page choose(String persona) {
        return browser.sendUntil(at("/choisir"), Map.of("persona", persona), PORTAL);
    }

    /** Sign in as {@code persona}, and give the code. */
    private String login(String persona, Map<String, String> changes) {
        authorize(changes);
        return Objects.requireNonNull(query(choose(persona).uri().toString()).get("code"));
    }

    private JsonNode tokens(String code) throws Exception {
        return json(exchange(code, Map.of()).body());
    }

    private HttpResponse<String> exchange(String code, Map<String, String> changes) throws Exception {
        var fields = new HashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                RETURN,
                "client_id",
                simulator.clientId(Simulated.FRANCECONNECT),
                "client_secret",
                simulator.clientSecret()));
        fields.putAll(changes);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at("/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> userInfo(String code) throws Exception {
        var token = tokens(code).path("access_token").asString();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(at("/userinfo"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return URI.create(simulator.issuer(Simulated.FRANCECONNECT) + path);
    }

    private static URI authorization(Map<String, String> changes) {
        return request(
                Simulated.FRANCECONNECT,
                Map.of(
                        "redirect_uri", RETURN,
                        "scope", "openid identite_pivot preferred_username email idp_birthdate",
                        "acr_values", "eidas1"),
                changes);
    }

    private static URI professional(Map<String, String> changes) {
        return request(
                Simulated.PROCONNECT,
                Map.of("redirect_uri", PORTAL + "/connexion/retour/proconnect", "scope", "openid given_name siret"),
                changes);
    }

    private static URI request(Simulated provider, Map<String, String> usual, Map<String, String> changes) {
        var parameters = new TreeMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                simulator.clientId(provider),
                "nonce",
                "n".repeat(43),
                "state",
                "the-state="));
        parameters.putAll(usual);
        parameters.putAll(changes);
        parameters.values().removeIf(String::isEmpty);
        return URI.create(simulator.issuer(provider) + "/authorize?" + encoded(parameters));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> query(String address) {
        var found = new HashMap<String, String>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        found.put(name, URLDecoder.decode(List.copyOf(values).getFirst(), StandardCharsets.UTF_8)));
        return found;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
