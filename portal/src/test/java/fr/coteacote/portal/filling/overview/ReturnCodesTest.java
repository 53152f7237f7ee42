package fr.coteacote.portal.filling.overview;

import static fr.coteacote.portal.filling.SomebodyThere.starts;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.portal.filling.FillingTest;
import fr.coteacote.portal.filling.SomebodyThere.Started;
import fr.coteacote.portal.filling.drafts.DraftContacts;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;

@FillingTest
class ReturnCodesTest {

    private static final String ADDRESS = "lucie@example.org";

    @Autowired
    private ReturnCodes codes;

    @Autowired
    private NewDrafts newDrafts;

    @Autowired
    private DraftContacts contacts;

    @Autowired
    private Sittings sittings;

    private final MockHttpSession session = new MockHttpSession();

    @Test
    void announcements_go_to_the_address_given_with_a_code() {
        var me = starts(Role.CARER, newDrafts, sittings);

        codes.give(me.draft().toString(), " " + ADDRESS, session);

        assertThat(contacts.of(me.draft().value())).contains(ADDRESS);
        assertThat(given(me).code()).hasSize(9);
    }

    @ParameterizedTest
    @MethodSource
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void what_is_no_address_brings_no_code_and_is_not_kept(String typed) {
        var me = starts(Role.CARER, newDrafts, sittings);

        codes.give(me.draft().toString(), typed, session);

        assertThat(contacts.of(me.draft().value())).isEmpty();
        assertThat(given(me).equals(new ReturnCodes.Given(me.draft().toString(), "", typed, "")))
                .isTrue();
    }

    static List<String> what_is_no_address_brings_no_code_and_is_not_kept() {
        return List.of("lucie", "lucie@" + ".".repeat(500_000) + "@");
    }

    @Test
    void nobody_gives_an_address_for_the_draft_of_somebody_else() {
        var somebody = starts(Role.CARER, newDrafts, sittings);
        starts(Role.CARER, newDrafts, sittings);

        codes.give(somebody.draft().toString(), ADDRESS, session);

        assertThat(contacts.of(somebody.draft().value())).isEmpty();
    }

    private ReturnCodes.Given given(Started me) {
        return ReturnCodes.take(session, me.draft()).orElseThrow();
    }
}
