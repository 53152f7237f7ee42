package fr.coteacote.portal.ui.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What never changes is one node of Flow's, and what people type stays text in it. */
class PieceTest {

    private static final String TYPED = "\"><script>alert('&nbsp;')</script>";

    @Test
    void is_one_node_whatever_it_holds() {
        var held = new Div();
        held.add(new Markup(
                "ul", "list", new Markup("li", "", Markup.text("b", "", "un")), Markup.text("li", "", "deux")));

        var list = held.getElement().getChild(0);

        assertThat(list.getChildCount()).isZero();
        assertThat(list.getOuterHTML().replaceAll("\\s*\\n\\s*", ""))
                .isEqualTo("<ul class=\"list\"><li><b>un</b></li><li>deux</li></ul>");
    }

    @Test
    void keeps_what_is_typed_as_text() {
        var written = Jsoup.parse(new Markup("p", "", new Markup("span", "").saying(TYPED)).html());

        assertThat(written.select("script")).isEmpty();
        assertThat(written.select("span").text()).isEqualTo(TYPED);
    }

    @Test
    void keeps_what_is_typed_in_its_attribute() {
        var written = Jsoup.parse(new Markup("p", "", new Markup("input", "").with("value", TYPED)).html());

        assertThat(written.select("script")).isEmpty();
        assertThat(written.select("input").attr("value")).isEqualTo(TYPED);
    }

    @Test
    void is_read_as_it_was_printed_and_takes_one_byte_a_letter_where_french_does() {
        var french = "L’œil d’«\u00A0Ève\u00A0» – 12\u00A0€…";
        for (var text : List.of(french, french + " عربي", "Ève")) {
            var content = new Markup("div", "", Markup.text("p", "", text).with("title", text))
                    .getElement()
                    .getProperty("innerHTML");

            assertThat(Jsoup.parse(content).expectFirst("p").wholeText()).isEqualTo(text);
            assertThat(Jsoup.parse(content).select("p").attr("title")).isEqualTo(text);
            assertThat(StandardCharsets.ISO_8859_1.newEncoder().canEncode(content))
                    .isEqualTo(!text.contains("عربي"));
            assertThat(content.contains("&#")).isEqualTo(text.equals(french));
        }
    }

    @Test
    void keeps_the_first_line_of_a_text_empty_when_it_was() {
        var written = new Markup("div", "", new Markup("textarea", "").saying("\nligne")).html();

        assertThat(written).contains("<textarea>\n\nligne</textarea>");
    }

    @Test
    void stays_an_element_where_something_listens() {
        var form = new Markup("form", "", Markup.text("p", "", "dedans"));
        form.alive(element -> element.addEventListener("envoyer", _ -> {}));
        var around = new Markup("div", "", Markup.text("p", "", "avant"), form);

        assertThat(around.getElement().getChildCount()).isEqualTo(2);
        assertThat(around.getElement().getChild(1).getChildCount()).isZero();
        assertThat(around.getElement().getChild(1).getProperty("innerHTML")).isEqualTo("<p>dedans</p>");
    }

    @Test
    void holds_components_of_Flow_as_they_are() {
        var around = new Markup("div", "", Markup.text("p", "", "avant"), new Div("de Flow"));

        assertThat(around.getElement().getChildCount()).isEqualTo(2);
    }

    @Test
    void cannot_be_changed_once_it_is_written() {
        var held = new Markup("p", "");
        var _ = new Markup("div", "", held).html();

        assertThatIllegalStateException().isThrownBy(() -> held.saying("trop tard"));
        assertThatIllegalStateException().isThrownBy(held::getElement);
    }

    @Test
    void is_not_sent_again_where_it_is_shown_already() {
        var place = new Place("");
        place.show(Markup.text("p", "", "une fois"));
        place.getElement().getNode().collectChanges(_ -> {});

        place.show(Markup.text("p", "", "une fois"));

        place.getElement().getNode().collectChanges(change -> assertThat(change).isNull());
    }
}
