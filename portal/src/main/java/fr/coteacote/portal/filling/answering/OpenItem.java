package fr.coteacote.portal.filling.answering;

import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.kinds.Group;
import fr.coteacote.catalog.kinds.Problem;
import fr.coteacote.catalog.kinds.Typed;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One item of a repeated group as it must be shown.
 *
 * @param number from 1; the one after the last is new
 * @param shown which item the page says it was opened on
 * @param problems of what was typed; of the list itself when two versions met and none was chosen
 * @param met what somebody else made of the item while this person wrote, beside what they wrote
 * @param full whether the list takes no more items
 * @param kept what stands in the fields and is no answer yet, as the page must say when it is sent
 * @param saved whether everything in the fields is an answer in the database
 */
public record OpenItem(
        OpenDraft draft,
        PageId page,
        Question group,
        int number,
        ShownItem shown,
        Map<QuestionId, Typed> typed,
        Map<QuestionId, List<Problem>> problems,
        Optional<Met> met,
        boolean full,
        ShownTexts kept,
        boolean saved) {

    public OpenItem {
        typed = Map.copyOf(typed);
        problems = Map.copyOf(problems);
    }

    public Group kind() {
        return (Group) group.kind();
    }

    /** Tell whether it cannot be saved as long as nothing is taken out of the list. */
    public boolean hasNoPlace() {
        return number > kind().max();
    }

    /** Two versions of one item, in words. */
    public record Met(String theirs, String yours) {}
}
