package fr.coteacote.portal;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Start the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push(PushMode.DISABLED)
public class Portal implements AppShellConfigurator {

    /** The time, as everybody reads it; tests bring another clock. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }
}
