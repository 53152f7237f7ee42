package fr.coteacote.catalog.check;

import fr.coteacote.catalog.Form;
import fr.coteacote.catalog.Page;
import fr.coteacote.catalog.Warning;
import fr.coteacote.catalog.loading.Origins;
import fr.coteacote.catalog.loading.Origins.Sort;
import fr.coteacote.catalog.loading.Place;
import java.util.ArrayList;
import java.util.List;

/** The findings of one form, and where its parts are written. */
final class FormCheck {

    private final Form form;
    private final Origins origins;
    private final List<Finding> findings = new ArrayList<>();

    FormCheck(Form form, Origins origins) {
        this.form = form;
        this.origins = origins;
    }

    Form form() {
        return form;
    }

    Origins origins() {
        return origins;
    }

    /** Where a part is declared; every part of a loaded form is. */
    Place placeOf(Sort sort, String id) {
        return origins.placeOf(sort, id)
                .orElseThrow(
                        () -> new IllegalStateException("%s \"%s\" of %s stands nowhere".formatted(sort, id, form)));
    }

    /** Where the condition of a page or a question is written; the part itself when it has none of its own. */
    Place conditionOf(Sort sort, String id) {
        return origins.conditionOf(sort, id).orElseGet(() -> placeOf(sort, id));
    }

    /** Where a warning is declared; those of an orientation stand for its results. */
    Place placeOf(Warning warning) {
        return placeOf(warning.on().isEmpty() ? Sort.RESULT : Sort.WARNING, warning.id());
    }

    /** Where it is written when a page is shown: an orientation has no pages of its own, only questions. */
    Place conditionOf(Page page) {
        return origins.placeOf(Sort.PAGE, page.id().value()).isPresent()
                ? conditionOf(Sort.PAGE, page.id().value())
                : conditionOf(Sort.NAME, page.id().value());
    }

    /** A place in the file of the form itself: its first chapter, or its first question when it has none. */
    Place startOfForm() {
        return origins.placeOf(Sort.CHAPTER, form.chapters().getFirst().id().value())
                .orElseGet(() ->
                        placeOf(Sort.NAME, form.questions().getFirst().id().value()));
    }

    void find(Rule rule, Place place, String what, String mend) {
        find(rule, place, what, mend, "");
    }

    void find(Rule rule, Place place, String what, String mend, String witness) {
        findings.add(new Finding(rule, place, what, mend, witness));
    }

    /** All findings, from top to bottom. */
    List<Finding> findings() {
        return findings.stream().distinct().sorted(Finding.FROM_TOP_TO_BOTTOM).toList();
    }
}
