package fr.coteacote.portal;

import fr.coteacote.development.DevelopmentDatabase;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import java.util.Base64;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** What the whole portal meets in a test: an empty database, keys of its own, no mailbox. */
public final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** To be given among the properties of a test: the file is read before this is asked. */
    public static final String TERRITORY = "portal.territory-file=classpath:territory/demonstration.yaml";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + DevelopmentDatabase.shared().emptyDatabase(),
                        // contexts of earlier tests are kept: they give back the connections that they do not use
                        "spring.datasource.hikari.minimum-idle=0",
                        "spring.datasource.hikari.idle-timeout=10000",
                        "portal.privacy.keyset=" + NewKeyset.line(""),
                        "portal.privacy.fingerprint-key=" + Base64.getEncoder().encodeToString(new byte[32]),
                        "portal.address=http://localhost",
                        "portal.notices.from=ne-pas-repondre@exemple.fr",
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=9")
                .applyTo(context);
    }
}
