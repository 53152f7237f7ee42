package fr.coteacote.portal.filling.places;

import fr.coteacote.catalog.Help;
import fr.coteacote.catalog.Question;
import fr.coteacote.portal.ui.forms.HelpText;
import fr.coteacote.words.plain.HardWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The help that forms give, as pages show it: with what the hard words of the page mean. */
public final class HelpTexts {

    private static final HardWords HARD_WORDS = HardWords.ofTheTrade();

    private HelpTexts() {}

    /**
     * Show a help.
     *
     * @param around what else the page says
     */
    public static HelpText of(Help help, Stream<String> around) {
        return explained(
                new HelpText(help.why(), help.where(), Drawings.named(help.drawing()), help.example(), help.unknown()),
                around);
    }

    /** Explain the hard words of a help, and those of the page around it. */
    public static HelpText explained(HelpText help, Stream<String> around) {
        var said = Stream.of(Stream.of(help.why(), help.where(), help.example(), help.unknown()), around)
                .flatMap(texts -> texts)
                .collect(Collectors.joining("\n"));
        return help.explaining(HARD_WORDS.in(said));
    }

    /** What a question says on its page. */
    public static Stream<String> wordsOf(Question question, boolean self) {
        return Stream.concat(
                Stream.of(question.label(self), question.hint()),
                question.choices().stream().flatMap(choice -> Stream.of(choice.label(), choice.hint())));
    }
}
