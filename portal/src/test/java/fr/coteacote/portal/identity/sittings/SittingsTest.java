package fr.coteacote.portal.identity.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.identity.IdentityTest;
import fr.coteacote.portal.identity.accounts.AccountId;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.BirthDate;
import fr.coteacote.portal.identity.accounts.CivilStatus;
import fr.coteacote.portal.identity.accounts.Contact;
import fr.coteacote.portal.identity.accounts.ProfessionalId;
import fr.coteacote.portal.identity.accounts.ProfessionalLogin;
import fr.coteacote.portal.identity.accounts.Professionals;
import fr.coteacote.portal.identity.tokens.OpaqueToken;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import fr.coteacote.portal.privacy.sealing.Seal;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@IdentityTest
class SittingsTest {

    private static final UUID FILE = UUID.fromString("0b2c1a52-3c60-4b63-9b0a-6f6d0a7b9a01");

    @Autowired
    Sittings sittings;

    @Autowired
    Farewells farewells;

    @Autowired
    SittingContextRepository contexts;

    @Autowired
    Accounts accounts;

    @Autowired
    Professionals professionals;

    @Autowired
    OldSittings old;

    @Autowired
    IdTokenKeys keys;

    @Value("${portal.privacy.keyset}")
    String keyset;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void somebody_who_only_looks_has_no_sitting() {
        request(Optional.empty());

        assertThat(sittings.current()).isEmpty();
        assertThat(sittings.mayOpen(FILE)).isFalse();
    }

    @Test
    void the_first_file_opens_a_sitting_without_account_and_the_cookie_finds_it_again() {
        var answer = request(Optional.empty());
        var sitting = sittings.grant(FILE);
        var cookie = answer.getCookie(SittingCookie.NAME);

        assertThat(sitting.knownAccount()).isEmpty();
        assertThat(sitting.level()).isEqualTo(AssuranceLevel.DECLARED);
        assertThat(answer.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=43200");

        request(Optional.ofNullable(cookie));

        assertThat(sittings.mayOpen(FILE)).isTrue();
        assertThat(sittings.mayOpen(UUID.randomUUID())).isFalse();
    }

    @Test
    void the_database_does_not_know_the_cookie() {
        var answer = request(Optional.empty());
        sittings.grant(FILE);

        assertThat(jdbc.sql("select sitting::text from sitting")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(cookieOf(answer).getValue()));
    }

    @Test
    void an_ended_sitting_opens_nothing_even_for_its_cookie() {
        var cookie = start();
        request(Optional.of(cookie));
        sittings.end();

        var answer = request(Optional.of(cookie));

        assertThat(sittings.current()).isEmpty();
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void a_sitting_lasts_twelve_hours_after_it_was_last_seen() {
        var cookie = start();
        age("11 hours");
        var answer = request(Optional.of(cookie));
        assertThat(sittings.current()).isPresent();
        assertThat(answer.getHeader("Set-Cookie")).contains("Max-Age=43200");

        age("13 hours");
        request(Optional.of(cookie));
        assertThat(sittings.current()).isEmpty();
    }

    @Test
    void a_sitting_ends_thirty_days_after_it_began_however_much_it_is_used() {
        var cookie = start();
        began("29 days");
        request(Optional.of(cookie));
        assertThat(sittings.current()).isPresent();

        began("31 days");
        assertThat(sittings.current()).isEmpty();
        request(Optional.of(cookie));
        assertThat(sittings.current()).isEmpty();
    }

    @Test
    void on_a_shared_device_the_cookie_goes_with_the_browser() {
        var cookie = start();
        var answer = request(Optional.of(cookie));
        sittings.shareDevice(true);

        assertThat(answer.getHeader("Set-Cookie")).doesNotContain("Max-Age").contains(SittingCookie.NAME);
        assertThat(sittings.current().orElseThrow().sharedDevice()).isTrue();
    }

    @Test
    void signing_in_changes_the_cookie_and_keeps_what_was_opened_without_account() {
        var before = start();
        var account = account("sub-sign-in");
        request(Optional.of(before));

        var cookie = signIn(account);

        request(Optional.of(before));
        assertThat(sittings.current()).isEmpty();
        request(Optional.of(cookie));
        assertThat(sittings.current().orElseThrow().knownAccount()).contains(account);
        assertThat(sittings.mayOpen(FILE)).isTrue();
    }

    @Test
    void what_one_person_opened_stays_closed_to_the_next_on_the_same_browser() {
        request(Optional.of(start()));
        var first = signIn(account("sub-first"));
        request(Optional.of(first));

        var second = signIn(account("sub-second"));

        request(Optional.of(second));
        assertThat(sittings.mayOpen(FILE)).isFalse();
    }

    @Test
    void with_a_sealed_id_token_one_may_still_leave_the_provider_half_an_hour_after_the_end() {
        request(Optional.empty());
        var cookie = signIn(account("sub-token"));
        request(Optional.of(cookie));
        assertThat(farewells.first()).contains(new Farewell("franceconnect", "the-id-token"));
        sittings.end();

        request(Optional.of(cookie));
        ended("29 minutes");
        old.look();
        assertThat(farewells.first()).contains(new Farewell("franceconnect", "the-id-token"));

        ended("31 minutes");
        assertThat(farewells.first()).isEmpty();
        old.look();
        assertThat(keepsIdToken(cookie)).isFalse();
    }

    @Test
    void a_professional_may_leave_ProConnect_twelve_hours_after_the_last_page_or_the_end() {
        request(Optional.empty());
        var cookie = signIn(Identified.professional(hugo(), "proconnect", true));
        age("11 hours");
        request(Optional.of(cookie));
        old.look();

        assertThat(sittings.current()).isEmpty();
        assertThat(farewells.first()).contains(new Farewell("proconnect", "the-id-token"));

        ended("11 hours");
        old.look();
        assertThat(farewells.first()).isPresent();
        ended("13 hours");
        assertThat(farewells.first()).isEmpty();
        old.look();
        assertThat(keepsIdToken(cookie)).isFalse();
    }

    @Test
    void a_sitting_that_lives_keeps_its_id_token_and_one_that_lapsed_loses_it() {
        request(Optional.empty());
        var cookie = signIn(account("sub-lapsed"));
        age("11 hours");
        old.look();
        assertThat(keepsIdToken(cookie)).isTrue();

        age("13 hours");
        old.look();

        assertThat(keepsIdToken(cookie)).isFalse();
    }

    @Test
    @Transactional
    void once_sealed_again_an_id_token_opens_without_the_old_key_though_others_do_not_open() {
        request(Optional.empty());
        var cookie = signIn(account("sub-rotation"));
        request(Optional.of(cookie));
        var sitting = sittings.current().orElseThrow().id();
        jdbc.sql("update sitting set id_token = '\\x00' where id <> ?")
                .param(sitting.value())
                .update();
        var rotated = NewKeyset.line(keyset);

        keys.rewrap(new FileKeyring(Seal.of(rotated)));

        var sealed = jdbc.sql("select id_token from sitting where id = ?")
                .param(sitting.value())
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(Seal.of(NewKeyset.newestOnly(rotated)).open(sealed, Farewells.context(sitting)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("the-id-token");
    }

    @Test
    void all_sittings_of_a_person_can_be_ended_from_anywhere() {
        request(Optional.empty());
        var account = account("sub-all");
        var cookie = signIn(account);

        sittings.endAll(account);

        request(Optional.of(cookie));
        assertThat(sittings.current()).isEmpty();
    }

    private Cookie start() {
        var answer = request(Optional.empty());
        sittings.grant(FILE);
        return cookieOf(answer);
    }

    private Cookie signIn(AccountId account) {
        return signIn(Identified.citizen(account, AssuranceLevel.FC_EIDAS1, "franceconnect"));
    }

    private Cookie signIn(Identified who) {
        var exchange = Exchange.current();
        var answer = new MockHttpServletResponse();
        sittings.signIn(exchange.request(), answer, who, "the-id-token");
        return cookieOf(answer);
    }

    private static Cookie cookieOf(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getCookie(SittingCookie.NAME));
    }

    private AccountId account(String sub) {
        var status = new CivilStatus(
                sub, "", "Jeanne", "female", BirthDate.parse("1941-03-08").orElseThrow(), "69383", "99100");
        return accounts.recognise(sub, status, Contact.NONE, AssuranceLevel.FC_EIDAS1)
                .id();
    }

    private ProfessionalId hugo() {
        return professionals.recognise(new ProfessionalLogin("fournisseur", "hugo", "", ""), "Hugo", "ESSAI", "");
    }

    private boolean keepsIdToken(Cookie cookie) {
        return jdbc.sql("select id_token is not null from sitting where token_hash = ?")
                .param(new OpaqueToken(cookie.getValue()).hash())
                .query(Boolean.class)
                .single();
    }

    private void ended(String ago) {
        jdbc.sql("update sitting set ended = now() - ?::interval").param(ago).update();
    }

    private void began(String ago) {
        jdbc.sql("update sitting set created = now() - ?::interval").param(ago).update();
    }

    private void age(String interval) {
        jdbc.sql("update sitting set last_seen = now() - cast(:age as interval)")
                .param("age", interval)
                .update();
    }

    /** Begin a request of a browser with {@code cookie}, as the filters would. */
    private MockHttpServletResponse request(Optional<Cookie> cookie) {
        var request = new MockHttpServletRequest();
        cookie.ifPresent(request::setCookies);
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        SecurityContextHolder.setContext(contexts.loadDeferredContext(request).get());
        return response;
    }
}
