package fr.coteacote.astray;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import javax.sql.DataSource;

/** A view that opens the database. */
@Route(value = "astray", registerAtStartup = false)
class ViewThatQueries extends Div {

    ViewThatQueries(DataSource database) {
        setText(database.toString());
    }
}
