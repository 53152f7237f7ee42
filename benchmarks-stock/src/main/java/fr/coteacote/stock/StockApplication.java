package fr.coteacote.stock;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.lumo.Lumo;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A Vaadin application as its starter makes one: Spring Boot, Vaadin's components, the Lumo theme, Vaadin's bundle. */
@SpringBootApplication
@StyleSheet(Lumo.STYLESHEET)
public class StockApplication implements AppShellConfigurator {

    /** Start it; {@code --server.port} says where. */
    public static void main(String[] arguments) {
        SpringApplication.run(StockApplication.class, arguments);
    }
}
