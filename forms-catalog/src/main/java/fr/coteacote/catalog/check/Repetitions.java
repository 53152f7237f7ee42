package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.loading.Origins.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the same thing asked twice of one person. */
final class Repetitions {

    private final FormCheck check;
    private final Proofs proofs;

    Repetitions(FormCheck check, Proofs proofs) {
        this.check = check;
        this.proofs = proofs;
    }

    void read() {
        var byWords = new LinkedHashMap<List<String>, List<Question>>();
        for (var question : check.form().questions()) {
            byWords.computeIfAbsent(words(question), _ -> new ArrayList<>()).add(question);
        }
        byWords.values().forEach(this::readSame);
    }

    /** Questions of two people are told apart by the page or the chapter they stand on. */
    private List<String> words(Question question) {
        var page = check.form().pageOf(question.id());
        var chapter = check.form().chapterOf(page.id());
        return Stream.of(chapter.title(), page.title(), question.label())
                .map(text -> text.toLowerCase(Locale.FRENCH))
                .toList();
    }

    private void readSame(List<Question> same) {
        for (int first = 0; first < same.size(); first++) {
            for (int second = first + 1; second < same.size(); second++) {
                readBoth(same.get(first), same.get(second));
            }
        }
    }

    private void readBoth(Question one, Question other) {
        var outcome = proofs.find(
                progress -> progress.asks(one.id()) && progress.asks(other.id()),
                proofs.logic().asks(one),
                proofs.logic().asks(other));
        if (outcome instanceof Proofs.Outcome.Found(var shown)) {
            check.find(
                    Rule.ASKED_TWICE,
                    check.placeOf(Sort.NAME, other.id().value()),
                    "« %s » est demandé deux fois à la même personne : « %s », puis « %s »"
                            .formatted(other.label(), one.id(), other.id()),
                    "Gardez une seule question, ou dites ce qui les distingue.",
                    shown.say());
        }
    }
}
