package fr.coteacote.catalog.check;

import fr.coteacote.catalog.loading.Said;
import fr.coteacote.words.plain.HardWords;
import fr.coteacote.words.plain.PlainFrench;
import fr.coteacote.words.plain.Remark;

/** Reads every text of a form that people read. */
final class Wording {

    private static final HardWords HARD_WORDS = HardWords.ofTheTrade();

    private final FormCheck check;

    Wording(FormCheck check) {
        this.check = check;
    }

    void read() {
        check.origins().texts().forEach(this::read);
    }

    private void read(Said said) {
        for (var remark : PlainFrench.read(said.text())) {
            check.find(ruleOf(remark.sort()), said.place(), remark.what(), remark.mend());
        }
        for (var word : HARD_WORDS.unexplained(said.text())) {
            check.find(
                    Rule.JARGON,
                    said.place(),
                    "personne n'a encore expliqué « %s »".formatted(word),
                    "Écrivez les mots entiers, ou ajoutez-le à la liste des mots difficiles avec une phrase simple.");
        }
    }

    private static Rule ruleOf(Remark.Sort sort) {
        return switch (sort) {
            case SENTENCE_LENGTH -> Rule.SENTENCE_LENGTH;
            case READABILITY -> Rule.READABILITY;
            case PASSIVE -> Rule.PASSIVE;
            case COURTESY -> Rule.COURTESY;
            case TYPOGRAPHY -> Rule.TYPOGRAPHY;
        };
    }
}
