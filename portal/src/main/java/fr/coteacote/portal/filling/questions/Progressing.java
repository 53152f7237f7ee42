package fr.coteacote.portal.filling.questions;

import fr.coteacote.portal.filling.answering.OpenPage;
import fr.coteacote.portal.filling.places.FillingRoutes;
import fr.coteacote.portal.filling.places.Place;
import fr.coteacote.portal.ui.basics.Link;
import fr.coteacote.portal.ui.sheets.ProgressLine;

/** Say where a page is in its form, and what comes before it. */
final class Progressing {

    private Progressing() {}

    /** "Chapitre 3 sur 8 · Adresse et logement · question 1 sur 7". */
    static ProgressLine line(OpenPage open) {
        var chapters = open.draft().progress().chapters().stream()
                .filter(chapter -> !chapter.pages().isEmpty())
                .toList();
        var chapter = chapters.stream()
                .filter(it -> it.pages().contains(open.page()))
                .findFirst()
                .orElseThrow();
        return new ProgressLine(
                "Chapitre %d sur %d".formatted(chapters.indexOf(chapter) + 1, chapters.size()),
                chapter.chapter().title(),
                "question %d sur %d"
                        .formatted(
                                chapter.pages().indexOf(open.page()) + 1,
                                chapter.pages().size()));
    }

    /** The page before, or the list of chapters. */
    static Link back(OpenPage open) {
        var draft = open.draft();
        return draft.progress()
                .before(open.page().page().id())
                .map(page -> Link.to("Retour", FillingRoutes.to(draft.id(), Place.questions(draft.form(), page.id()))))
                .orElseGet(() -> Link.to("Les chapitres", FillingRoutes.to(draft.id(), new Place.Chapters())));
    }
}
