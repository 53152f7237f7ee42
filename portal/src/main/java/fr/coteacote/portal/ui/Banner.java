package fr.coteacote.portal.ui;

import com.vaadin.flow.component.HtmlContainer;

/** For whom one fills in, under the header of each page of a draft: “Vous remplissez pour <b>Jeanne B.</b>”. */
public final class Banner extends HtmlContainer {

    public Banner(String person, Link change) {
        super("div");
        getElement().setAttribute("class", "banner");
        var words = new Markup(
                "p",
                "banner-words",
                Token.you(person),
                new Markup(
                        "span",
                        "",
                        Markup.text("span", "", UiWords.say("banner.for") + " "),
                        Markup.text("b", "", person)));
        add(new Markup("div", "wrap banner-row", words, change.anchor("banner-change")));
    }
}
