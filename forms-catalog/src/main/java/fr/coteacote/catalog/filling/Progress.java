package fr.coteacote.catalog.filling;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Exclusion;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.PageId;
import fr.coteacote.catalog.Question;
import fr.coteacote.catalog.QuestionId;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.kinds.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where a set of answers stands on its form. */
public final class Progress {

    private Progress() {}

    public static Progress of(Form form, Answers answers, Context context) {
        throw new UnsupportedOperationException();
    }

    public Progress with(QuestionId question, Value value) {
        throw new UnsupportedOperationException();
    }

    public Progress without(QuestionId question) {
        throw new UnsupportedOperationException();
    }

    public Form form() {
        throw new UnsupportedOperationException();
    }

    public Answers answers() {
        throw new UnsupportedOperationException();
    }

    public List<ChapterProgress> chapters() {
        throw new UnsupportedOperationException();
    }

    public List<PageProgress> pages() {
        throw new UnsupportedOperationException();
    }

    public Optional<PageProgress> page(PageId page) {
        throw new UnsupportedOperationException();
    }

    public Optional<Page> firstIncomplete() {
        throw new UnsupportedOperationException();
    }

    public Optional<Page> after(PageId page) {
        throw new UnsupportedOperationException();
    }

    public Optional<Page> before(PageId page) {
        throw new UnsupportedOperationException();
    }

    public boolean isShown(PageId page) {
        throw new UnsupportedOperationException();
    }

    public boolean asks(QuestionId question) {
        throw new UnsupportedOperationException();
    }

    public List<QuestionId> missing() {
        throw new UnsupportedOperationException();
    }

    public List<Block> blocks() {
        throw new UnsupportedOperationException();
    }

    public List<Block> blocksOpenedBy(Page page) {
        throw new UnsupportedOperationException();
    }

    public List<Warning> warnings() {
        throw new UnsupportedOperationException();
    }

    public List<Warning> warningsOn(Page page) {
        throw new UnsupportedOperationException();
    }

    public Map<String, Exclusion> closedChoices(QuestionId question) {
        throw new UnsupportedOperationException();
    }

    public Optional<Exclusion> refusal(QuestionId question, Value value) {
        throw new UnsupportedOperationException();
    }

    public List<QuestionId> outOfScope() {
        throw new UnsupportedOperationException();
    }

    public List<DocumentRule> documents() {
        throw new UnsupportedOperationException();
    }

    public int minutesLeft() {
        throw new UnsupportedOperationException();
    }

    public boolean maySend() {
        throw new UnsupportedOperationException();
    }

    /** Questions that are asked now, in order. */
    public List<Question> asked() {
        throw new UnsupportedOperationException();
    }
}
