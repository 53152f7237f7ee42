package fr.coteacote.catalog;

import fr.coteacote.catalog.kinds.Group;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form: what is asked, in which order, by which rules.
 *
 * <p>Immutable and shared between threads. Two forms are the same only if they are the same object: a catalogue holds
 * one for each identifier and version.
 */
public final class Form {

    /** As long as no form has ten thousand pages. */
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final FormId id;
    private final String version;
    private final Presentation presentation;
    private final String source;
    private final Retention retention;
    private final boolean severalOpen;
    private final List<QuestionId> oneOpenFor;
    private final @Nullable WhoFillsIn whoFillsIn;
    private final @Nullable LegalProtection legalProtection;
    private final @Nullable Discreet discreet;
    private final List<Chapter> chapters;
    private final List<Derived> derived;
    private final List<Constant> constants;
    private final List<Block> blocks;
    private final List<Warning> warnings;
    private final List<DocumentRule> documents;

    private final boolean hasExclusions;

    private final Map<PageId, Page> pages = new LinkedHashMap<>();
    private final Map<PageId, Chapter> chapterOfPage = new LinkedHashMap<>();
    private final Map<QuestionId, Question> questions = new LinkedHashMap<>();
    private final Map<QuestionId, Page> pageOfQuestion = new LinkedHashMap<>();

    /**
     * Put a form together from parts that the loader has checked.
     *
     * @param severalOpen whether one person may send it again while an earlier one is open
     * @param oneOpenFor the questions whose answers make another sort of request; empty when there is one sort
     * @param whoFillsIn null when the form does not ask it
     * @param legalProtection null when the form does not ask it
     * @param discreet null when the form does not ask it
     */
    public Form(
            FormId id,
            String version,
            Presentation presentation,
            String source,
            Retention retention,
            boolean severalOpen,
            List<QuestionId> oneOpenFor,
            @Nullable WhoFillsIn whoFillsIn,
            @Nullable LegalProtection legalProtection,
            @Nullable Discreet discreet,
            List<Chapter> chapters,
            List<Derived> derived,
            List<Constant> constants,
            List<Block> blocks,
            List<Warning> warnings,
            List<DocumentRule> documents) {
        this.id = id;
        this.version = version;
        this.presentation = presentation;
        this.source = source;
        this.retention = retention;
        this.severalOpen = severalOpen;
        this.oneOpenFor = List.copyOf(oneOpenFor);
        this.whoFillsIn = whoFillsIn;
        this.legalProtection = legalProtection;
        this.discreet = discreet;
        this.chapters = List.copyOf(chapters);
        this.derived = List.copyOf(derived);
        this.constants = List.copyOf(constants);
        this.blocks = List.copyOf(blocks);
        this.warnings = List.copyOf(warnings);
        this.documents = List.copyOf(documents);
        for (var chapter : this.chapters) {
            for (var page : chapter.pages()) {
                pages.put(page.id(), page);
                chapterOfPage.put(page.id(), chapter);
                for (var question : page.questions()) {
                    questions.put(question.id(), question);
                    pageOfQuestion.put(question.id(), page);
                }
            }
        }
        this.hasExclusions = questions.values().stream().anyMatch(Form::hasExclusions);
    }

    public FormId id() {
        return id;
    }

    /** The edition, for instance {@code 2026-11}; a draft stays on the one it was started on. */
    public String version() {
        return version;
    }

    public String title() {
        return presentation.title();
    }

    public String shortTitle() {
        return presentation.shortTitle();
    }

    /** What the button says that leads to it. */
    public String ask() {
        return presentation.ask();
    }

    /** What it is for, as a sentence goes on after {@link #ask}. */
    public String summary() {
        return presentation.summary();
    }

    /** The first thing that happens at the latest so many days after the sending, if anything does. */
    public Optional<NextStep> firstDatedStep() {
        return afterSending().stream()
                .filter(step -> step.when() instanceof NextStep.When.WithinDays)
                .findFirst();
    }

    /** Tell whether it is read and tested, and not yet offered to anybody. */
    public boolean isInPreparation() {
        return presentation.inPreparation();
    }

    /** The rule that allows asking, in words for people. */
    public String law() {
        return presentation.law();
    }

    /** Where one may get an idea before one asks. */
    public List<WayOut> seeAlso() {
        return presentation.seeAlso();
    }

    /** What happens once it is sent, in order. */
    public List<NextStep> afterSending() {
        return presentation.afterSending();
    }

    /** The law or the official paper form it follows. */
    public String source() {
        return source;
    }

    /** The time it takes, in minutes, when every paper is at hand. */
    public int minutes() {
        return presentation.minutes();
    }

    public Retention retention() {
        return retention;
    }

    /** Who receives it, with its article; empty when the installation knows. */
    public Optional<String> receivedBy() {
        return Optional.of(presentation.receivedBy()).filter(receiver -> !receiver.isEmpty());
    }

    /** Tell whether one person may send it again while an earlier one is open: an answer that may change, not a right. */
    public boolean severalOpen() {
        return severalOpen;
    }

    /** The questions whose answers make another sort of request: one of each sort may be open at a time. */
    public List<QuestionId> oneOpenFor() {
        return oneOpenFor;
    }

    /** How it asks who fills it in; empty when it does not. */
    public Optional<WhoFillsIn> whoFillsIn() {
        return Optional.ofNullable(whoFillsIn);
    }

    /** How it asks whether a judge protects the person; empty when it does not. */
    public Optional<LegalProtection> legalProtection() {
        return Optional.ofNullable(legalProtection);
    }

    /** How it asks whether somebody at home must not know; empty when it does not. */
    public Optional<Discreet> discreet() {
        return Optional.ofNullable(discreet);
    }

    /** What people ask back on its pages, in order, and what they are answered. */
    public List<PeopleAsk> peopleAsk() {
        return pages().stream().flatMap(page -> page.peopleAsk().stream()).toList();
    }

    public List<Chapter> chapters() {
        return chapters;
    }

    public List<Derived> derived() {
        return derived;
    }

    public List<Constant> constants() {
        return constants;
    }

    public List<Block> blocks() {
        return blocks;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    public List<DocumentRule> documents() {
        return documents;
    }

    public Optional<Chapter> chapter(ChapterId wanted) {
        return chapters.stream().filter(chapter -> chapter.id().equals(wanted)).findFirst();
    }

    public Optional<Page> page(PageId wanted) {
        return Optional.ofNullable(pages.get(wanted));
    }

    /**
     * Find the page that an address means: by its number, or by its name, as addresses once did.
     *
     * @see #numberOf(PageId)
     */
    public Optional<Page> pageAt(String address) {
        return numbered(pages(), address).or(() -> PageId.parse(address).flatMap(this::page));
    }

    /**
     * The place of a page among all pages, shown or not, from 1: what an address calls it, for it says nothing of a person.
     *
     * <p>It stays the same for a draft, which stays on its edition; another edition may count otherwise.
     *
     * @throws IllegalArgumentException when the form has no such page
     */
    public int numberOf(PageId page) {
        var place = List.copyOf(pages.keySet()).indexOf(page);
        if (place < 0) {
            throw new IllegalArgumentException("Form %s has no page \"%s\"".formatted(this, page));
        }
        return place + 1;
    }

    public Optional<Question> question(QuestionId wanted) {
        return Optional.ofNullable(questions.get(wanted));
    }

    public Optional<DocumentRule> document(String wanted) {
        return documents.stream()
                .filter(document -> document.id().equals(wanted))
                .findFirst();
    }

    /** Find the document that an address means: by its number, or by its name, as addresses once did. */
    public Optional<DocumentRule> documentAt(String address) {
        return numbered(documents, address).or(() -> document(address));
    }

    /**
     * The place of a document among all documents, asked for or not, from 1: what an address calls it.
     *
     * @throws IllegalArgumentException when the form has no such document
     */
    public int numberOfDocument(String document) {
        return documents.indexOf(document(document)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Form %s has no document \"%s\"".formatted(this, document))))
                + 1;
    }

    private static <T> Optional<T> numbered(List<T> all, String address) {
        return Optional.of(address)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= all.size())
                .map(number -> all.get(number - 1));
    }

    /** All pages, shown or not, in the order of the form. */
    public List<Page> pages() {
        return List.copyOf(pages.values());
    }

    /** All questions, asked or not, in the order of the form; those repeated in a {@link Group} stay in their group. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /**
     * Find the page that asks a question.
     *
     * @throws IllegalArgumentException when the form has no such question
     */
    public Page pageOf(QuestionId question) {
        var page = pageOfQuestion.get(question);
        if (page == null) {
            throw new IllegalArgumentException("Form %s has no question \"%s\"".formatted(this, question));
        }
        return page;
    }

    /**
     * Find the chapter of a page.
     *
     * @throws IllegalArgumentException when the form has no such page
     */
    public Chapter chapterOf(PageId page) {
        var chapter = chapterOfPage.get(page);
        if (chapter == null) {
            throw new IllegalArgumentException("Form %s has no page \"%s\"".formatted(this, page));
        }
        return chapter;
    }

    /** Tell whether any wish of the form excludes another. */
    public boolean hasExclusions() {
        return hasExclusions;
    }

    private static boolean hasExclusions(Question question) {
        return question.choices().stream().anyMatch(choice -> !choice.excludes().isEmpty());
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
