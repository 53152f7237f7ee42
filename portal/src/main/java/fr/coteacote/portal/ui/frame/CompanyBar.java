package fr.coteacote.portal.ui.frame;

import com.vaadin.flow.component.Component;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.markup.Markup;
import fr.coteacote.portal.ui.markup.Piece;
import fr.coteacote.portal.ui.markup.Token;

/** Who is together with this person, under the header, and what one may do about it. */
public final class CompanyBar extends Piece {

    private CompanyBar(Component token, String presence, String detail, Component... actions) {
        super("div");
        addClassNames("banner session-bar");
        var words = new Markup(
                "div",
                "banner-words",
                token,
                new Markup("p", "", Markup.text("b", "", presence), Markup.text("span", "session-detail", detail)));
        add(new Markup("div", "wrap banner-row", words, new Markup("div", "session-actions", actions)));
    }

    /** Say where the other is, when that is another page than this one, and lead there; the page's script reads it aloud. */
    public CompanyBar elsewhere(String words, Link there) {
        add(new Markup(
                "div",
                "wrap session-elsewhere",
                new Markup("p", "", Markup.text("span", "", words), there.anchor("session-there"))));
        return this;
    }

    /**
     * Say that both will be parted soon, unless one of them does something; the page's script reads it aloud.
     *
     * @param before where to go before that; none where nothing is to be done
     */
    public CompanyBar closing(String words, Link... before) {
        var said = new Markup("p", "", Markup.text("span", "", words));
        for (var link : before) {
            said.add(link.anchor("session-there"));
        }
        add(new Markup("div", "wrap session-closing", said));
        return this;
    }

    /** Say that a helper is there, to the person who is helped. */
    public static CompanyBar ofHelper(String name, String presence, String detail, Component... actions) {
        return new CompanyBar(Token.helper(name), presence, detail, actions);
    }

    /** Say that a person is there, to who helps them. */
    public static CompanyBar ofPerson(String name, String presence, String detail, Component... actions) {
        return new CompanyBar(Token.you(name), presence, detail, actions);
    }
}
