package fr.coteacote.portal.filling;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.PageId;
import fr.coteacote.portal.filling.answering.Submission;
import fr.coteacote.portal.filling.drafts.DraftId;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.identity.accounts.Account;
import fr.coteacote.portal.identity.accounts.Accounts;
import fr.coteacote.portal.identity.accounts.AssuranceLevel;
import fr.coteacote.portal.identity.accounts.BirthDate;
import fr.coteacote.portal.identity.accounts.CivilStatus;
import fr.coteacote.portal.identity.accounts.Contact;
import fr.coteacote.portal.identity.sittings.Sitting;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A person in front of a browser, for tests that need one: each {@link #arrives} is somebody else. */
@TestConfiguration(proxyBeanMethods = false)
public class SomebodyThere {

    static final FormId APA = new FormId("apa");

    /** The form that asks whether somebody at home must not know. */
    public static final FormId VISIT = new FormId("visite-pmi");

    private static volatile Instant now = Instant.parse("2026-11-24T21:00:00Z");

    @Bean
    @Primary
    Clock toldByTheTest() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    /** Let time pass for the whole portal. */
    public static void wait(Duration time) {
        now = now.plus(time);
    }

    /** Somebody without an account opens a browser. */
    static void arrives() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
    }

    /** Start an APA request, as somebody new. */
    public static Started starts(Role role, NewDrafts drafts, Sittings sittings) {
        return starts(APA, role, drafts, sittings);
    }

    /** Start a request by {@code form}, as somebody new. */
    public static Started starts(FormId form, Role role, NewDrafts drafts, Sittings sittings) {
        arrives();
        var draft = drafts.start(form, role);
        return new Started(draft, sittings.current().orElseThrow());
    }

    /** FranceConnect makes somebody new known: Lucie, who goes by another name than hers, with her {@code email}. */
    public static Account lucie(Accounts accounts, String email, AssuranceLevel level) {
        var lettersOnly = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return accounts.recognise(
                UUID.randomUUID().toString(),
                new CivilStatus(
                        "ROUX-" + lettersOnly.toUpperCase(Locale.ROOT),
                        "MARTIN",
                        "Lucie",
                        "female",
                        BirthDate.parse("1950-05-04").orElseThrow(),
                        "69123",
                        "99100"),
                new Contact(email, ""),
                level);
    }

    /** Start an APA request, as somebody new whom FranceConnect has made known as {@code account}. */
    public static Started startsSignedIn(
            Account account, Role role, NewDrafts drafts, Sittings sittings, JdbcClient jdbc) {
        return startsSignedIn(APA, account, role, drafts, sittings, jdbc);
    }

    /** Start a request by {@code form}, as somebody new whom FranceConnect has made known as {@code account}. */
    public static Started startsSignedIn(
            FormId form, Account account, Role role, NewDrafts drafts, Sittings sittings, JdbcClient jdbc) {
        arrives();
        jdbc.sql("update sitting set account = ?, level = ?, provider = 'franceconnect' where id = ?")
                .params(
                        account.id().value(),
                        account.level().name(),
                        sittings.ensure().id().value())
                .update();
        var draft = drafts.start(form, role);
        return new Started(draft, sittings.current().orElseThrow());
    }

    /** What a page sends: pairs of field and text, and the versions it had shown. */
    public static Submission typing(Map<String, String> fields, Map<String, Integer> seen) {
        var all = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, text) -> all.put(name, new ArrayList<>(List.of(text))));
        seen.forEach((question, version) -> all.put(Submission.SEEN + question, List.of(String.valueOf(version))));
        return Submission.from(all, UUID.randomUUID().toString());
    }

    public static PageId page(String id) {
        return new PageId(id);
    }

    /** A draft, and who started it. */
    public record Started(DraftId draft, Sitting sitting) {}
}
