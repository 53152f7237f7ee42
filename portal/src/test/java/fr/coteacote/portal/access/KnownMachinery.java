package fr.coteacote.portal.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** What stands around pages and doors; something new must be looked at before it is added here. */
final class KnownMachinery {

    /** Filters that answer addresses of their own, and to whom. */
    static final Map<String, String> ANSWERING = Map.ofEntries(
            entry(
                    "security filter OAuth2AuthorizationRequestRedirectFilter",
                    "GET /connexion/par/{provider}: leads everybody to the provider"),
            entry(
                    "security filter OAuth2LoginAuthenticationFilter",
                    "GET /connexion/retour/{provider}: signs in whom the provider names, in the browser that asked"),
            entry("security filter LogoutFilter", "POST /quitter: ends one's own sitting"),
            entry("filter SendingFilter at /*", "POST /envoi/…: leads back to the page what is too heavy to be read"),
            entry("filter TooLongForms at /*", "a form that is too long to be read: says so"),
            entry("handler at /assets/**", "GET: the files of pages, the same for everybody"),
            entry("handler at /assets/fonts/**", "GET: the letters, kept for a year"),
            entry("handler at /assets/pictograms.*", "GET: the pictograms, kept for a year"),
            entry("handler at /assets/portal.*", "GET: script and style sheet, kept for a year"),
            entry("handler at /**", "Flow: pages, and what open pages tell the server"),
            entry("servlet SpringServlet at /vaadinServlet/*", "Flow: pages, and what open pages tell the server"));

    /** What lets requests through, or refuses them, for all addresses. */
    static final Set<String> PASSING = Set.of(
            "filter DelegatingFilterProxyRegistrationBean$1 at /*",
            "filter Doorkeeper at /*",
            "filter OrderedCharacterEncodingFilter at /*",
            "filter OrderedFormContentFilter at /*",
            "filter OrderedRequestContextFilter at /*",
            "filter SecurityHeaders at /*",
            "filter WsFilter at /*",
            "security filter AnonymousAuthenticationFilter",
            "security filter AuthorizationFilter",
            "security filter CsrfFilter",
            "security filter DetourFilter",
            "security filter DisableEncodeUrlFilter",
            "security filter ExceptionTranslationFilter",
            "security filter HeaderWriterFilter",
            "security filter SecurityContextHolderAwareRequestFilter",
            "security filter SecurityContextHolderFilter",
            "security filter WebAsyncManagerIntegrationFilter",
            "servlet DispatcherServlet at /");

    private KnownMachinery() {}
}
