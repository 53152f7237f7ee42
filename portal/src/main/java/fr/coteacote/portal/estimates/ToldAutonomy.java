package fr.coteacote.portal.estimates;

import fr.coteacote.catalog.aggir.Act;
import fr.coteacote.catalog.aggir.Letter;
import fr.coteacote.portal.identity.sittings.OfWhoSitsThere;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What somebody has told of a day so far, on its way from one page to the next. It is health data.
 *
 * <p>In the HTTP session until it is shown, once: then it is nowhere but in the page.
 *
 * @param answers what was sent, by the id of the act
 * @param page the number of the page that was sent; "" for none
 * @param back whether they go back to the page before
 */
record ToldAutonomy(Map<String, String> answers, String page, boolean back) implements OfWhoSitsThere {

    static final ToldAutonomy NOTHING = new ToldAutonomy(Map.of(), "", false);

    ToldAutonomy {
        answers = new HashMap<>(answers);
    }

    Optional<DoneAlone> answer(Act act) {
        return DoneAlone.of(answers.getOrDefault(act.id(), ""));
    }

    boolean isAnswered(AutonomyPage page) {
        return page.acts().stream().allMatch(act -> answer(act).isPresent());
    }

    /** The letters that are known. */
    Map<Act, Letter> letters() {
        var letters = new EnumMap<Act, Letter>(Act.class);
        for (var act : Act.values()) {
            answer(act).flatMap(DoneAlone::letter).ifPresent(letter -> letters.put(act, letter));
        }
        return letters;
    }

    /** What goes along with {@code shown}, which asks for the rest itself. */
    Map<String, List<String>> beside(AutonomyPage shown) {
        return answers.entrySet().stream()
                .filter(entry -> shown.acts().stream().noneMatch(act -> act.id().equals(entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }

    /** Keep people out of logs. */
    @Override
    public String toString() {
        return "ToldAutonomy[…]";
    }
}
