package fr.coteacote.catalog.telling;

import fr.coteacote.catalog.Block;
import fr.coteacote.catalog.Constant;
import fr.coteacote.catalog.DocumentRule;
import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.telling.Change.Part;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what changed between two editions of a form, in words that a lawyer can read. */
public final class FormChanges {

    private final Form before;
    private final Form after;
    private final Noted noted;

    private FormChanges(Form before, Form after) {
        this.before = before;
        this.after = after;
        this.noted = new Noted(before, after);
    }

    /** Compare two editions: what a person would read, be asked, or be told otherwise. */
    public static List<Change> between(Form before, Form after) {
        var comparison = new FormChanges(before, after);
        comparison.compareForms();
        Noted.pair(
                before.pages(),
                after.pages(),
                page -> page.id().value(),
                comparison::arrival,
                comparison::comparePages);
        comparison.compareOrder();
        comparison.noted.addAll(QuestionChanges.between(before, after));
        Noted.pair(before.blocks(), after.blocks(), Block::id, comparison::blockCame, comparison::compareBlocks);
        Noted.pair(
                before.warnings(), after.warnings(), Warning::id, comparison::warningCame, comparison::compareWarnings);
        Noted.pair(
                before.documents(),
                after.documents(),
                DocumentRule::id,
                comparison::documentCame,
                comparison::compareDocuments);
        Noted.pair(
                before.constants(),
                after.constants(),
                Constant::id,
                comparison::constantCame,
                comparison::compareConstants);
        return comparison.noted.changes();
    }

    private void compareForms() {
        var about = "formulaire « %s »".formatted(after.shortTitle());
        noted.text(Part.FORM, about, "le titre", before.title(), after.title());
        noted.text(Part.FORM, about, "ce que dit le bouton", before.ask(), after.ask());
        noted.text(Part.FORM, about, "la loi citée", before.law(), after.law());
        noted.text(Part.FORM, about, "la source", before.source(), after.source());
        noted.text(
                Part.FORM,
                about,
                "la durée de garde d'un brouillon",
                before.retention().draft().toDays() + " jours",
                after.retention().draft().toDays() + " jours");
        noted.text(
                Part.FORM,
                about,
                "la durée de garde d'une demande",
                before.retention().request(),
                after.retention().request());
        noted.text(Part.FORM, about, "ce qui suit l'envoi", steps(before), steps(after));
    }

    private static String steps(Form form) {
        return form.afterSending().stream().map(step -> step.title()).collect(Collectors.joining(", puis "));
    }

    private void arrival(Page page, boolean came) {
        noted.note(
                Part.PAGES,
                page(page),
                came ? "nouvelle page, montrée quand : " + noted.now(page.shownIf()) : "cette page n'existe plus");
    }

    private static String page(Page page) {
        return "page « %s » (%s)".formatted(page.title(), page.id());
    }

    private void comparePages(Page one, Page other) {
        noted.text(Part.PAGES, page(other), "le titre", one.title(), other.title());
        noted.text(Part.PAGES, page(other), "le titre pour soi", one.titleSelf(), other.titleSelf());
        noted.text(Part.PAGES, page(other), "la précision", one.hint(), other.hint());
        noted.condition(Part.PAGES, page(other), "elle était montrée", one.shownIf(), other.shownIf());
    }

    /** Say which pages no longer follow the one they followed, those that came or went aside. */
    private void compareOrder() {
        var kept = before.pages().stream()
                .map(Page::id)
                .filter(id -> after.page(id).isPresent())
                .toList();
        var now = after.pages().stream().map(Page::id).filter(kept::contains).toList();
        if (!kept.equals(now)) {
            noted.note(
                    Part.PAGES,
                    "l'ordre des pages",
                    "il change ; maintenant : "
                            + now.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }

    private void blockCame(Block block, boolean came) {
        noted.note(
                Part.BLOCKS,
                block(block),
                came ? "nouveau ; il arrête quand : " + noted.now(block.when()) : "il n'arrête plus personne");
    }

    private static String block(Block block) {
        return "blocage « %s » (%s)".formatted(block.title(), block.id());
    }

    private void compareBlocks(Block one, Block other) {
        noted.text(Part.BLOCKS, block(other), "le titre", one.title(), other.title());
        noted.condition(Part.BLOCKS, block(other), "il arrêtait", one.when(), other.when());
        noted.text(Part.BLOCKS, block(other), "ce qu'il explique", one.because(), other.because());
        noted.text(Part.BLOCKS, block(other), "la source", one.source(), other.source());
        if (!one.instead().equals(other.instead())) {
            noted.note(Part.BLOCKS, block(other), "il envoie ailleurs");
        }
    }

    private void warningCame(Warning warning, boolean came) {
        noted.note(
                Part.WARNINGS,
                "avertissement (%s)".formatted(warning.id()),
                came ? "nouveau, dit quand : " + noted.now(warning.when()) : "il n'est plus dit");
    }

    private void compareWarnings(Warning one, Warning other) {
        var about = "avertissement (%s)".formatted(other.id());
        noted.text(Part.WARNINGS, about, "le texte", one.text(), other.text());
        noted.condition(Part.WARNINGS, about, "il était dit", one.when(), other.when());
    }

    private void documentCame(DocumentRule document, boolean came) {
        noted.note(
                Part.DOCUMENTS,
                document(document),
                came ? "nouveau, demandé quand : " + noted.now(document.when()) : "il n'est plus demandé");
    }

    private static String document(DocumentRule document) {
        return "document « %s » (%s)".formatted(document.title(), document.id());
    }

    private void compareDocuments(DocumentRule one, DocumentRule other) {
        noted.text(Part.DOCUMENTS, document(other), "le titre", one.title(), other.title());
        noted.text(
                Part.DOCUMENTS,
                document(other),
                "le document",
                one.optional() ? "facultatif" : "nécessaire",
                other.optional() ? "facultatif" : "nécessaire");
        noted.condition(Part.DOCUMENTS, document(other), "il était demandé", one.when(), other.when());
        noted.text(Part.DOCUMENTS, document(other), "la source", one.source(), other.source());
    }

    private void constantCame(Constant constant, boolean came) {
        noted.note(
                Part.CONSTANTS,
                "constante " + constant.id(),
                came ? "nouvelle : %s".formatted(constant.value()) : "elle ne sert plus");
    }

    private void compareConstants(Constant one, Constant other) {
        var about = "constante " + other.id();
        noted.text(
                Part.CONSTANTS,
                about,
                "la valeur",
                one.value().toString(),
                other.value().toString());
        noted.text(
                Part.CONSTANTS,
                about,
                "la durée de validité",
                "%s – %s".formatted(one.validFrom(), one.validTo()),
                "%s – %s".formatted(other.validFrom(), other.validTo()));
    }
}
