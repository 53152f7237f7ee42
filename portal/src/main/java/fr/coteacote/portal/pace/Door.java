package fr.coteacote.portal.pace;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;

/**
 * What is counted, and how much of it one person does in an hour at the very most.
 *
 * <p>The first that fits a request counts it. All of an hour may come at once: a workshop begins together.
 */
enum Door {
    STARTING("POST", "/envoi/commencer/[^/]+", 10),
    /** File code and address. */
    FILE_CODE("POST", "/reprendre/envoi", 10),
    /** The code received by e-mail. */
    ONE_TIME_CODE("POST", "/reprendre/ouverture", 30),
    /** The code that a mediator or a relative reads aloud, or the link of either. */
    JOINING("POST", "/rejoindre/(envoi|lien)|/aider-un-proche/(envoi|ouvrir)", 10),
    /** A message with a code, to somebody on the telephone, and the code they read aloud. */
    TELEPHONE_CODE("POST", "/seance/ouvrir-par-telephone|/seance/[^/]+/telephone/.+", 60),
    /** The code of a message, that stops a help. */
    STOPPING("POST", "/arreter-l-aide/.+", 20),
    LOGIN("GET", "/connexion/par/[^/]+", 20),
    /** A passkey shown or made. */
    PASSKEY("POST", "/connexion/cle/[^/]+|/invitation/envoi", 60),
    /** An e-mail that invites somebody. */
    INVITING("POST", "/equipe/[^/]+/envoi|/administration/organisations/[^/]+/inviter", 60),
    /** A code or an e-mail that invites a relative. */
    INVITING_RELATIVES("POST", "/envoi/[^/]+/proches/inviter", 30),
    /** A number to be called back at. */
    CALL_BACK("POST", "/etre-rappele/envoi", 10),
    PAPERS("POST", "/envoi/[^/]+/documents/.+", 120),
    ANSWERS("POST", "/envoi/.+", 1_200),
    /**
     * What Flow asks for while somebody types: after two quiet seconds at the soonest. The last, for anybody can write its
     * query after the address of another door.
     */
    FLOW("POST", ".*", 7_200) {
        @Override
        boolean fits(HttpServletRequest request) {
            var query = request.getQueryString();
            return super.fits(request) && query != null && query.contains("v-r=uidl");
        }
    };

    static final Duration HOUR = Duration.ofHours(1);

    private final String method;
    private final Pattern path;
    private final int perPerson;

    Door(String method, String path, int perPerson) {
        this.method = method;
        this.path = Pattern.compile(path);
        this.perPerson = perPerson;
    }

    /** Find what {@code request} counts as; empty when it is not counted. */
    static Optional<Door> of(HttpServletRequest request) {
        return Stream.of(values()).filter(door -> door.fits(request)).findFirst();
    }

    /** How often one person may knock in an hour. */
    int perPerson() {
        return perPerson;
    }

    boolean fits(HttpServletRequest request) {
        return request.getMethod().equals(method)
                && path.matcher(pathOf(request)).matches();
    }

    /** As controllers read it: %65nvoi is envoi. */
    private static String pathOf(HttpServletRequest request) {
        return RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication()
                .elements()
                .stream()
                .map(element -> element instanceof PathSegment segment ? segment.valueToMatch() : element.value())
                .collect(Collectors.joining());
    }
}
