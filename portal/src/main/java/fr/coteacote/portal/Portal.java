package fr.coteacote.portal;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.communication.PushMode;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Start the portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Push(PushMode.DISABLED)
public class Portal implements AppShellConfigurator {

    public static void main(String[] arguments) {
        SpringApplication.run(Portal.class, arguments);
    }
}
