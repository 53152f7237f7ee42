package fr.coteacote.portal.fuzzing;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import fr.coteacote.portal.identity.accounts.BirthDate;
import fr.coteacote.portal.identity.filecodes.FileCode;
import fr.coteacote.portal.identity.openid.SignedUserInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** What a provider answers about somebody is believed or refused; no claim breaks its reader. */
public final class ReturnFuzz {

    private static final int KEYS = 9;

    private static final ClientRegistration PROVIDER = ClientRegistration.withRegistrationId("franceconnect")
            .clientId("client")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://localhost/retour")
            .issuerUri("http://localhost")
            .authorizationUri("http://localhost/authorize")
            .tokenUri("http://localhost/token")
            .userInfoUri("http://localhost/userinfo")
            .jwkSetUri("http://localhost:%d/jwks".formatted(KEYS))
            .userNameAttributeName("sub")
            .build();
    private static final OAuth2AccessToken TOKEN = new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER, "token", Instant.EPOCH, Instant.EPOCH.plusSeconds(60));

    private ReturnFuzz() {}

    /** Load what reads answers before the first input is timed. */
    public static void fuzzerInitialize() {
        isRefused(new byte[0]);
    }

    /** Try one answer, and what a claim or a code may hold. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        BirthDate.parse(data.consumeString(12)).ifPresent(BirthDate::known);
        FileCode.parse(data.consumeString(16));
        isRefused(data.consumeRemainingAsBytes());
    }

    private static void isRefused(byte[] answer) {
        try (var _ = BugDetectors.allowNetworkConnections(ReturnFuzz::areTheKeys)) {
            new SignedUserInfo(answering(answer), new RestTemplate()).loadUser(new OAuth2UserRequest(PROVIDER, TOKEN));
            throw new AssertionError("Believed: " + new String(answer, StandardCharsets.UTF_8));
        } catch (OAuth2AuthenticationException refused) {
            // as it should
        }
    }

    /** Whatever an answer says, its keys are asked for where the settings say: here nobody listens. */
    private static boolean areTheKeys(String host, int port) {
        return host.equals("localhost") && port == KEYS;
    }

    private static RestClient answering(byte[] body) {
        var answer = new MockClientHttpResponse(body, HttpStatus.OK);
        answer.getHeaders().setContentType(MediaType.parseMediaType("application/jwt"));
        return RestClient.builder()
                .requestFactory((address, method) -> {
                    var request = new MockClientHttpRequest(method, address);
                    request.setResponse(answer);
                    return request;
                })
                .build();
    }
}
