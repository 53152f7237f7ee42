package fr.coteacote.astray;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Service;

/** A service that knows how it is drawn. */
@Service
class ServiceThatDraws {

    Div drawn() {
        return new Div();
    }
}
