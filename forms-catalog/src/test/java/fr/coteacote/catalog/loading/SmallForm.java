package fr.coteacote.catalog.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.provider.Arguments;

/** A small form without a mistake, for tests that spoil one line of it. */
final class SmallForm {

    static final String FORM = """
            form: petit
            version: "1"
            title: Petit formulaire
            source: Règle d'essai
            minutes: 5
            retention: {draft-days: 90, request: Un an}
            constants:
              - {id: seuil, value: 60, valid-from: 2002-01-01, valid-to: 2099-12-31, source: Règle}
            derived:
              - {id: agee, is: "age(naissance, aujourd_hui) >= seuil"}
            chapters:
              - id: chapitre
                title: Chapitre
                summary: Tout
                pages:
                  - page: lieu
                    title: Où vit-elle ?
                    questions:
                      - id: lieu
                        kind: one-choice
                        choices:
                          - {id: domicile, label: Chez elle}
                          - {id: ehpad, label: En EHPAD}
                        help:
                          why: Pourquoi.
                          where: Où.
                          example: Chez elle
                          unknown: Demandez-lui.
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
                  - page: naissance
                    title: Quand est-elle née ?
                    shown-if: lieu == 'domicile'
                    questions:
                      - id: naissance
                        kind: full-date
                        help: {why: Pourquoi., where: Où., example: En 1941, unknown: Cherchez.}
                        purpose: Savoir.
                        readers: [agent]
                        source: Règle
            blocks:
              - id: jeune
                on: [naissance]
                when: repondu(naissance) && !agee
                title: Trop jeune
                because: C'est la règle.
                instead: [{label: La mairie}]
                source: Règle
            ask: Demander
            summary: un peu d'aide
            law: loi d'essai
            after-sending:
              - {within-days: 10, title: On répond, source: Règle}
            """;

    private SmallForm() {}

    /** One spoilt line, and what is said about it. */
    static Arguments spoilt(String mistake, String line, String spoilt, String... expected) {
        assertThat(FORM).as(mistake).contains(line);
        return Arguments.of(mistake, FORM.replace(line, spoilt), List.of(expected));
    }

    static List<String> mistakesIn(String form) {
        try {
            load(form);
            return List.of();
        } catch (CatalogueException e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    static Catalogue load(String form) {
        return Catalogue.load(
                List.of(new Source("forms/petit/form.yaml", form), new Source("forms/drawings/carte.svg", "<svg/>")));
    }
}
