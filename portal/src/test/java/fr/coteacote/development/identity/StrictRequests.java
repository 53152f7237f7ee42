package fr.coteacote.development.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuse what the real providers refuse, before anything else looks at the request.
 *
 * <p>A parameter too many or too few gives a page of theirs, HTTP 400, and no way back.
 */
final class StrictRequests extends OncePerRequestFilter {

    private static final Set<String> FAREWELL = Set.of("id_token_hint", "post_logout_redirect_uri", "state");

    private final Simulated provider;
    private final SimulatedClient client;
    private final WayBack wayBack;

    StrictRequests(Simulated provider, SimulatedClient client, WayBack wayBack) {
        this.provider = provider;
        this.client = client;
        this.wayBack = wayBack;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if ((path.equals("/authorize") && !isUnderstood(request))
                || (path.equals("/session/end") && !mayLeave(request))) {
            Pages.error(response, provider, provider.refusal());
        } else if (path.equals("/authorize") && asksTooHighALevel(request)) {
            wayBack.to(
                    response,
                    request.getParameter("redirect_uri"),
                    request.getParameter("state"),
                    "invalid_acr",
                    "acr_value is not valid, should be equal one of these values, expected eidas1");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isUnderstood(HttpServletRequest request) {
        return provider.parameters().containsAll(request.getParameterMap().keySet())
                && request.getParameterMap().values().stream().allMatch(values -> values.length == 1)
                && provider.required().stream().allMatch(name -> has(request, name))
                && request.getParameter("nonce").length() >= provider.shortestNonce()
                && client.findByClientId(request.getParameter("client_id")) != null
                && client.mayReturnTo(request.getParameter("redirect_uri"))
                && !"plain".equals(request.getParameter("code_challenge_method"))
                && (provider == Simulated.PROCONNECT || !"none".equals(request.getParameter("prompt")));
    }

    private boolean mayLeave(HttpServletRequest request) {
        return FAREWELL.containsAll(request.getParameterMap().keySet())
                && has(request, "id_token_hint")
                && has(request, "state");
    }

    private boolean asksTooHighALevel(HttpServletRequest request) {
        var asked = request.getParameter("acr_values");
        return provider == Simulated.FRANCECONNECT
                && asked != null
                && List.of("eidas2", "eidas3").containsAll(Arrays.asList(asked.split(" ")));
    }

    private static boolean has(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value != null && !value.isBlank();
    }
}
