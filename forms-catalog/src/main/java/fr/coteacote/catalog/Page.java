package fr.coteacote.catalog;

import java.util.List;

/**
 * What is asked at one time: one question, or a few that cannot be torn apart.
 *
 * @param title the heading when one answers for somebody else
 * @param titleSelf the heading when one answers for oneself
 * @param peopleAsk what people ask back here, with its answer
 */
public record Page(
        PageId id,
        String title,
        String titleSelf,
        String hint,
        Condition shownIf,
        List<Question> questions,
        List<PeopleAsk> peopleAsk) {

    public Page {
        questions = List.copyOf(questions);
        peopleAsk = List.copyOf(peopleAsk);
    }

    /** The same page, shown only if {@code condition} holds too. */
    public Page onlyIf(Condition condition) {
        return new Page(id, title, titleSelf, hint, Condition.both(shownIf, condition), questions, peopleAsk);
    }

    /** The heading, for oneself or for somebody else. */
    public String title(boolean self) {
        return self ? titleSelf : title;
    }
}
