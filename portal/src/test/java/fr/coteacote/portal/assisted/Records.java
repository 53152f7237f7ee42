package fr.coteacote.portal.assisted;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.development.identity.Browser.Page;
import fr.coteacote.portal.privacy.journal.Act;
import fr.coteacote.portal.privacy.journal.Journal;
import fr.coteacote.portal.privacy.journal.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What is on record of a session and of the draft that was filled in together. */
@TestComponent
class Records {

    private static final Pattern MANDATE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final JdbcClient jdbc;
    private final Journal journal;

    Records(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    /** "LIVE", or "ENDED by USER". */
    String state(Company company) {
        return jdbc.sql("select concat_ws(' by ', state, ended_by) from assisted_session where id = ?")
                .param(company.session())
                .query(String.class)
                .single();
    }

    /** Let a session know where the two are as it did before addresses had numbers. */
    void isAt(Company company, String page) {
        jdbc.sql("update assisted_session set place = ? where id = ?")
                .params(page, company.session())
                .update();
    }

    /** Who led last, and where to, below the address of the draft: "USER to 5". */
    String led(Company company) {
        return jdbc.sql("select led_by || ' to ' || place from assisted_session where id = ?")
                .param(company.session())
                .query(String.class)
                .single();
    }

    /** What the two fill in. */
    UUID draft(Company company) {
        return jdbc.sql("select draft from assisted_session where id = ?")
                .param(company.session())
                .query(UUID.class)
                .single();
    }

    /** Under which agreement. */
    UUID mandate(Company company) {
        return jdbc.sql("select mandate from assisted_session where id = ?")
                .param(company.session())
                .query(UUID.class)
                .single();
    }

    /** Let an agreement run out half a minute after it was given. */
    void runsOut(UUID mandate) {
        jdbc.sql("update mandate set until = given_at + interval '30 seconds' where id = ?")
                .param(mandate)
                .update();
    }

    /** How the sessions held on a draft stand, the newest first: "LIVE", or "ENDED by USER". */
    List<String> states(UUID draft) {
        return jdbc.sql("""
                select concat_ws(' by ', state, ended_by) from assisted_session where draft = ? order by opened desc
                """)
                .param(draft)
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** The session at work on {@code draft}. */
    UUID liveOn(UUID draft) {
        return jdbc.sql("select id from assisted_session where draft = ? and state = 'LIVE'")
                .param(draft)
                .query(UUID.class)
                .single();
    }

    long sessions() {
        return jdbc.sql("select count(*) from assisted_session")
                .query(Long.class)
                .single();
    }

    UUID organisation(Company company) {
        return jdbc.sql("select organisation from assisted_session where id = ?")
                .param(company.session())
                .query(UUID.class)
                .single();
    }

    /**
     * What was done to a draft, by whom: "ANSWERED urgence by MEDIATOR"; looks are left out, and which mandate it was. The
     * chain must hold.
     */
    List<String> acts(UUID draft) {
        assertThat(journal.verify(draft)).isInstanceOf(Verdict.Intact.class);
        return journal.about(draft).stream()
                .map(line -> line.entry())
                .map(entry -> "%s %s by %s"
                        .formatted(
                                entry.act(),
                                MANDATE.matcher(entry.about().detail()).replaceAll(""),
                                entry.author().role())
                        .replace("  ", " "))
                .filter(act -> !act.startsWith("READ"))
                .toList();
    }

    /** Who looked at what of a draft, in order: "urgence by MEDIATOR", or "by MEDIATOR" for what shows no answer. */
    List<String> looks(UUID draft) {
        return journal.about(draft).stream()
                .map(line -> line.entry())
                .filter(entry -> entry.act() == Act.READ)
                .map(entry -> "%s by %s"
                        .formatted(entry.about().detail(), entry.author().role())
                        .strip())
                .toList();
    }

    /** Who wrote the answer to a question, as far as the user has not said yes to it. */
    Optional<String> waitingAuthor(UUID draft, String question) {
        return jdbc.sql("select written_by from answer where draft = ? and question = ? and confirmed_at is null")
                .params(draft, question)
                .query(String.class)
                .optional();
    }

    /** How often an answer to a question was taken; 0 when there is none. */
    int version(UUID draft, String question) {
        return jdbc.sql("select coalesce(max(version), 0) from answer where draft = ? and question = ?")
                .params(draft, question)
                .query(Integer.class)
                .single();
    }

    /** The one page of a document that came with a draft. */
    UUID page(UUID draft, String document) {
        return jdbc.sql("select id from document_page where draft = ? and document = ?")
                .params(draft, document)
                .query(UUID.class)
                .single();
    }

    /** How many messages about a draft were promised because of an event of this kind. */
    long promised(String event, UUID draft) {
        return jdbc.sql("select count(*) from event_publication where event_type like ? and serialized_event like ?")
                .params("%." + event, "%" + draft + "%")
                .query(Long.class)
                .single();
    }

    /** The mandates that the lines of an act name. */
    List<String> mandatesOf(UUID draft, Act act) {
        return journal.about(draft).stream()
                .map(line -> line.entry())
                .filter(entry -> entry.act() == act)
                .map(entry -> entry.about().detail())
                .toList();
    }

    /** The mandates of mediators on a draft. */
    List<String> mandates(UUID draft) {
        return jdbc.sql("select id::text from mandate where draft = ? and post is not null")
                .param(draft)
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** Change the journal as who rules over the database could, past what refuses it. */
    @Transactional
    public void tamper(UUID draft, int line) {
        jdbc.sql("alter table journal_line disable trigger journal_line_is_kept")
                .update();
        jdbc.sql("update journal_line set act = 'READ' where file = ? and number = ?")
                .params(draft, line)
                .update();
        jdbc.sql("alter table journal_line enable trigger journal_line_is_kept").update();
    }

    List<String> sidesTyped(UUID draft, String page) {
        return jdbc.sql("select side from typed_page where draft = ? and page = ? order by side")
                .params(draft, page)
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** The draft whose page this is. */
    static UUID draft(Page page) {
        return UUID.fromString(page.uri().getPath().substring("/demande/".length(), "/demande/".length() + 36));
    }
}
