package fr.coteacote.development.identity;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import tools.jackson.databind.json.JsonMapper;

/** The page where one chooses who one is; it takes the place of passwords. */
final class Chooser extends HttpServlet {

    static final String ADDRESS = "/choisir";

    private final Simulated provider;
    private final WayBack wayBack;
    private final HttpSessionRequestCache requests = waiting();

    Chooser(Simulated provider, WayBack wayBack) {
        this.provider = provider;
        this.wayBack = wayBack;
    }

    /** Requests that wait for a choice; without Spring's own parameter, which the provider would not understand. */
    @SuppressWarnings("NullAway") // Spring takes null for "none"
    static HttpSessionRequestCache waiting() {
        var requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        return requests;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.chooser(response, provider);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chosen = Objects.requireNonNullElse(request.getParameter("persona"), "");
        var saved = requests.getRequest(request, response);
        var mishap = Mishap.find(chosen);
        var persona = provider.personas().stream()
                .filter(known -> known.key().equals(chosen))
                .findAny();
        if (saved == null || (mishap.isEmpty() && persona.isEmpty())) {
            Pages.error(response, provider, "Y190001");
        } else if (mishap.isPresent()) {
            back(response, saved, mishap.get().error(), mishap.get().description());
        } else if (!accepted(saved, persona.get())) {
            back(response, saved, "access_denied", "requested ACRs could not be satisfied");
        } else {
            logIn(request, response, persona.get());
            response.sendRedirect(saved.getRedirectUrl());
        }
    }

    private void back(HttpServletResponse response, SavedRequest saved, String error, String description)
            throws IOException {
        wayBack.to(response, parameter(saved, "redirect_uri"), parameter(saved, "state"), error, description);
    }

    /** ProConnect refuses somebody whose level is not among those called essential. */
    private static boolean accepted(SavedRequest saved, Persona persona) {
        var claims = parameter(saved, "claims");
        if (claims.isEmpty()) {
            return true;
        }
        var acr = JsonMapper.shared().readTree(claims).path("id_token").path("acr");
        return !acr.path("essential").asBoolean(false)
                || acr.path("values")
                        .valueStream()
                        .anyMatch(value -> persona.acr().equals(value.asString()));
    }

    private static String parameter(SavedRequest saved, String name) {
        var values = saved.getParameterValues(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static void logIn(HttpServletRequest request, HttpServletResponse response, Persona persona) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                persona,
                null,
                Set.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY))));
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }
}
