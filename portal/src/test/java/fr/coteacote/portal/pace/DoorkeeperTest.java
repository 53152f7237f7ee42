package fr.coteacote.portal.pace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.portal.HandMovedClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class DoorkeeperTest {

    private static final String LIBRARY = "203.0.113.7";
    private static final int PEOPLE = 40;

    private final HandMovedClock clock = new HandMovedClock(Instant.parse("2026-11-24T09:00:00Z"));
    private final Doorkeeper keeper = new Doorkeeper(new PaceSettings(PEOPLE), clock);

    @Test
    void forty_people_behind_one_address_make_a_whole_request_at_their_speed_and_never_wait() throws Exception {
        var form = Catalogue.fromClassPath().form(new FormId("apa"));
        var pages = form.chapters().stream()
                .mapToInt(chapter -> chapter.pages().size())
                .sum();

        everybodyDoes("GET", "/connexion/par/franceconnect", 1);
        everybodyDoes("POST", "/envoi/commencer/apa", 2);
        for (var page = 0; page < pages; page++) {
            clock.advance(Duration.ofSeconds(20));
            everybodyDoes("POST", "/envoi/draft/page", 1);
            everybodyDoes("POST", "/?v-r=uidl", 4);
        }
        everybodyDoes("POST", "/reprendre/envoi", 2);
        everybodyDoes("POST", "/reprendre/ouverture", 4);
        for (var document = 0; document < form.documents().size(); document++) {
            clock.advance(Duration.ofSeconds(30));
            everybodyDoes("POST", "/envoi/draft/documents/a", 3);
            everybodyDoes("POST", "/envoi/draft/documents/a/decision", 1);
        }
        assertThat(pages).as("a form worth the trial").isGreaterThan(30);
    }

    private void everybodyDoes(String method, String path, int times) throws Exception {
        for (var person = 0; person < PEOPLE; person++) {
            for (var time = 0; time < times; time++) {
                assertThat(knock(request(method, path, LIBRARY, "person-" + person))
                                .getStatus())
                        .as("%s %s", method, path)
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_browser_that_hammers_waits_as_long_as_it_is_told_and_its_neighbours_do_not(Door door) throws Exception {
        for (var time = 0; time < door.perPerson(); time++) {
            assertThat(knock(at(door, "somebody")).getStatus()).isEqualTo(200);
        }

        var answer = knock(at(door, "somebody"));
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(knock(at(door, "neighbour")).getStatus()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(Long.parseLong(String.valueOf(answer.getHeader("Retry-After")))));
        assertThat(knock(at(door, "somebody")).getStatus()).isEqualTo(200);
    }

    @Test
    void a_new_cookie_each_time_leads_no_further_than_the_address() throws Exception {
        for (var time = 0; time < Door.FILE_CODE.perPerson() * PEOPLE; time++) {
            assertThat(knock(at(Door.FILE_CODE, UUID.randomUUID().toString())).getStatus())
                    .isEqualTo(200);
        }

        assertThat(knock(at(Door.FILE_CODE, UUID.randomUUID().toString())).getStatus())
                .isEqualTo(429);
        assertThat(knock(at(Door.FILE_CODE, "")).getStatus()).isEqualTo(429);
        assertThat(knock(at(Door.ANSWERS, "somebody")).getStatus())
                .as("another door")
                .isEqualTo(200);
    }

    @Test
    void the_addresses_of_one_line_are_one() {
        assertThat(Knocker.Address.of("2001:db8:1:2:3::1")).isEqualTo(Knocker.Address.of("2001:db8:1:2:ffff::9"));
        assertThat(Knocker.Address.of("2001:db8:1:2::1")).isNotEqualTo(Knocker.Address.of("2001:db8:1:3::1"));
        assertThat(Knocker.Address.of("203.0.113.7")).isNotEqualTo(Knocker.Address.of("203.0.113.8"));
        assertThat(Knocker.Address.of("unknown")).isEqualTo(Knocker.Address.of("unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /envoi/commencer/apa, STARTING",
        "POST, /reprendre/envoi, FILE_CODE",
        "POST, /reprendre/ouverture, ONE_TIME_CODE",
        "GET, /connexion/par/proconnect, LOGIN",
        "POST, /envoi/d/documents/rib, PAPERS",
        "POST, /envoi/d/documents/rib/decision, PAPERS",
        "POST, /envoi/d/page, ANSWERS",
        "POST, /envoi/d/envoyer, ANSWERS",
        "POST, /demande/d/page?v-r=uidl&v-uiId=0, FLOW",
        "POST, /?v-r=uidl, FLOW",
        "POST, /rejoindre/envoi?v-r=uidl, JOINING",
        "POST, /rejoindre/%65nvoi, JOINING",
        "POST, /reprendre/ouverture;v=1, ONE_TIME_CODE",
        "POST, /%65nvoi/d/page?v-r=uidl, ANSWERS"
    })
    void each_door_is_counted_as_itself(String method, String path, Door door) {
        assertThat(Door.of(request(method, path, LIBRARY, ""))).contains(door);
    }

    @ParameterizedTest
    @CsvSource({"GET, /", "GET, /demande/d/page", "GET, /assets/portal.css", "POST, /quitter"})
    void reading_is_not_counted(String method, String path) {
        assertThat(Door.of(request(method, path, LIBRARY, ""))).isEmpty();
    }

    @Test
    void for_a_load_test_nobody_is_counted() throws Exception {
        var open = new Doorkeeper(new PaceSettings(0), clock);

        for (var time = 0; time < 2_000; time++) {
            var response = new MockHttpServletResponse();
            open.doFilter(at(Door.STARTING, "somebody"), response, new MockFilterChain());
            assertThat(response.getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse knock(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        keeper.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static MockHttpServletRequest at(Door door, String browser) {
        return switch (door) {
            case FLOW -> request("POST", "/?v-r=uidl", LIBRARY, browser);
            case STARTING -> request("POST", "/envoi/commencer/apa", LIBRARY, browser);
            case FILE_CODE -> request("POST", "/reprendre/envoi", LIBRARY, browser);
            case ONE_TIME_CODE -> request("POST", "/reprendre/ouverture", LIBRARY, browser);
            case JOINING -> request("POST", "/rejoindre/envoi", LIBRARY, browser);
            case TELEPHONE_CODE -> request("POST", "/seance/id/telephone/code", LIBRARY, browser);
            case STOPPING -> request("POST", "/arreter-l-aide/envoi", LIBRARY, browser);
            case LOGIN -> request("GET", "/connexion/par/franceconnect", LIBRARY, browser);
            case PASSKEY -> request("POST", "/connexion/cle/entrer", LIBRARY, browser);
            case INVITING -> request("POST", "/equipe/organisation/envoi", LIBRARY, browser);
            case INVITING_RELATIVES -> request("POST", "/envoi/draft/proches/inviter", LIBRARY, browser);
            case CALL_BACK -> request("POST", "/etre-rappele/envoi", LIBRARY, browser);
            case PAPERS -> request("POST", "/envoi/draft/documents/rib", LIBRARY, browser);
            case ANSWERS -> request("POST", "/envoi/draft/page", LIBRARY, browser);
        };
    }

    private static MockHttpServletRequest request(String method, String address, String from, String browser) {
        var parts = address.split("\\?", 2);
        var request = new MockHttpServletRequest(method, parts[0]);
        if (parts.length > 1) {
            request.setQueryString(parts[1]);
        }
        request.setRemoteAddr(from);
        if (!browser.isEmpty()) {
            request.setCookies(new Cookie(Knocker.SITTING, browser));
        }
        return request;
    }
}
