package fr.coteacote.portal.filling;

import static fr.coteacote.portal.filling.SomebodyThere.page;
import static fr.coteacote.portal.filling.SomebodyThere.typing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coteacote.catalog.FormId;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Value;
import fr.coteacote.catalog.loading.Catalogue;
import fr.coteacote.catalog.loading.Source;
import fr.coteacote.development.DevelopmentDatabase;
import fr.coteacote.portal.OwnDatabase;
import fr.coteacote.portal.PagesWithoutBundle;
import fr.coteacote.portal.Portal;
import fr.coteacote.portal.filling.answering.AnsweringService;
import fr.coteacote.portal.filling.answering.Outcome;
import fr.coteacote.portal.filling.drafts.DraftService;
import fr.coteacote.portal.filling.drafts.NewDrafts;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.identity.sittings.Sittings;
import fr.coteacote.portal.mandates.Role;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The portal is started again with a newer form, on the same database, while people are filling in the older one. */
class NewEditionTest {

    private static final FormId BADGE = new FormId("badge");
    private static final String FIRST = "1";
    private static final String SECOND = "2";
    private static final Map<String, String> PLATE = Map.of("plaque", "AB-123-CD");

    private final String database = DevelopmentDatabase.shared().emptyDatabase();
    private final String keyset = NewKeyset.line("");

    @Test
    void a_draft_goes_on_in_the_edition_it_was_started_in() throws IOException {
        var first = new ClassPathResource("second-form/form.yaml").getContentAsString(StandardCharsets.UTF_8);
        var second = first.replace("version: \"1\"", "version: \"2\"")
                .replace("page: plaque", "page: numero")
                .replace("id: plaque", "id: numero");
        SomebodyThere.Started me;
        try (var portal = start(new Source("forms/badge/form.yaml", first))) {
            SomebodyThere.arrives();
            var draft = portal.getBean(NewDrafts.class).start(BADGE, Role.CARER);
            me = new SomebodyThere.Started(
                    draft, portal.getBean(Sittings.class).current().orElseThrow());
            portal.getBean(AnsweringService.class).answer(draft, page("plaque"), typing(PLATE, Map.of()), me.sitting());
        }

        try (var portal =
                start(new Source("forms/badge/form.yaml", second), new Source("forms/badge/versions/1.yaml", first))) {
            var open = open(portal, me);
            assertThat(open.form().version()).isEqualTo(FIRST);
            assertThat(open.progress().answers().get(new QuestionId("plaque"))).contains(new Value.Text("AB-123-CD"));
            assertThat(portal.getBean(AnsweringService.class)
                            .answer(
                                    me.draft(),
                                    page("electrique"),
                                    typing(Map.of("electrique", "non"), Map.of()),
                                    me.sitting()))
                    .isEqualTo(new Outcome.Kept(new Place.Documents()));

            SomebodyThere.arrives();
            var drafts = portal.getBean(NewDrafts.class);
            var newcomer = new SomebodyThere.Started(
                    drafts.start(BADGE, Role.CARER),
                    portal.getBean(Sittings.class).current().orElseThrow());
            assertThat(open(portal, newcomer).form().version()).isEqualTo(SECOND);
        }
    }

    private static OpenDraft open(ConfigurableApplicationContext portal, SomebodyThere.Started one) {
        return portal.getBean(DraftService.class)
                .open(one.draft(), one.sitting())
                .orElseThrow();
    }

    private ConfigurableApplicationContext start(Source... forms) {
        return new SpringApplicationBuilder(Portal.class, SomebodyThere.class, PagesWithoutBundle.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(
                        "trialForms",
                        Catalogue.class,
                        () -> Catalogue.load(List.of(forms)),
                        bean -> bean.setPrimary(true)))
                .run(
                        "--" + OwnDatabase.TERRITORY,
                        "--server.port=0",
                        "--server.shutdown=immediate",
                        "--vaadin.productionMode=true",
                        "--spring.main.banner-mode=off",
                        "--spring.datasource.url=" + database,
                        "--portal.privacy.keyset=" + keyset,
                        "--portal.privacy.fingerprint-key="
                                + Base64.getEncoder().encodeToString(new byte[32]),
                        "--portal.address=http://localhost",
                        "--portal.notices.from=ne-pas-repondre@exemple.fr",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=9");
    }
}
