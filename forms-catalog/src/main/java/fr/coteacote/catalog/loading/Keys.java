package fr.coteacote.catalog.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The keys that one kind of object may have in a form file.
 *
 * @param what what the object is, in French
 */
record Keys(String what, List<String> known) {

    static final Keys FORM = of(
            "un formulaire",
            "form",
            "version",
            "in-preparation",
            "title",
            "short-title",
            "ask",
            "summary",
            "law",
            "received-by",
            "several-open",
            "one-open-for",
            "source",
            "minutes",
            "retention",
            "who-fills-in",
            "legal-protection",
            "discreet",
            "constants",
            "derived",
            "chapters",
            "blocks",
            "warnings",
            "documents",
            "see-also",
            "after-sending");
    static final Keys WHO_FILLS_IN =
            of("who-fills-in", "question", "self", "carer", "legal-representative", "professional");
    static final Keys LEGAL_PROTECTION = of("legal-protection", "question", "assisted", "represented");
    static final Keys DISCREET = of("discreet", "question", "choice");
    static final Keys NEXT_STEP =
            of("une suite de l'envoi", "when", "within-days", "title", "title-self", "detail", "source");
    static final Keys FRAGMENT = of("un fragment", "fragment", "pages");
    static final Keys RETENTION = of("retention", "draft-days", "request");
    static final Keys CONSTANT = of("une constante", "id", "value", "valid-from", "valid-to", "source");
    static final Keys DERIVED = of("une valeur calculée", "id", "is");
    static final Keys CHAPTER = of("un chapitre", "id", "title", "summary", "sent", "pages");
    static final Keys PAGE =
            of("une page", "page", "title", "title-self", "hint", "shown-if", "people-ask", "questions");
    static final Keys PEOPLE_ASK = of("people-ask", "ask", "answer", "source");
    static final Keys USE = of("l'emploi d'un fragment", "use", "pages", "with", "shown-if");
    static final Keys WITH = of("with", "prefix", "readers", "source", "questions");
    static final Keys SAID_HERE = of("une question du fragment", "id", "help", "purpose", "readers", "kept", "source");
    static final Keys QUESTION = of(
            "une question",
            "id",
            "kind",
            "label",
            "label-self",
            "short",
            "hint",
            "required",
            "dont-know",
            "about-filler",
            "shown-if",
            "flags",
            "help",
            "purpose",
            "readers",
            "kept",
            "source",
            "prefill");
    static final Keys HELP = of("help", "why", "where", "example", "unknown", "drawing");
    static final Keys CHOICE = of("un choix", "id", "label", "hint", "exclusive", "excludes");
    static final Keys EXCLUSION = of("excludes", "question", "choice", "because", "instead");
    static final Keys WAY_OUT = of("instead", "label", "url", "phone");
    static final Keys BLOCK = of("un blocage", "id", "on", "when", "title", "because", "instead", "source");
    static final Keys WARNING = of("un avertissement", "id", "on", "when", "text", "instead", "source");
    static final Keys DOCUMENT =
            of("un document", "id", "title", "hint", "when", "optional", "accepted", "help", "readers", "source");

    static final Keys LINKS = of("les adresses", "pages", "sites");
    static final Keys SITE = of("un site", "url", "opened");
    static final Keys CASE = of("un cas", "case", "today", "territory", "answers", "expect");
    static final Keys EXPECTED =
            of("expect", "shown", "not-shown", "blocks", "warnings", "documents", "missing", "may-send");
    static final Keys ORIENTATION = of(
            "une orientation",
            "orientation",
            "title",
            "lead",
            "purpose",
            "readers",
            "source",
            "who-fills-in",
            "questions",
            "results");
    static final Keys RESULT = of("un résultat", "id", "sort", "when", "title", "text", "form", "ways", "source");

    static final Keys GRID = of("une grille", "grid", "source", "activities", "groups", "otherwise", "girs");
    static final Keys POINT_GROUP = of("un groupe", "group", "c", "b", "ranks");
    static final Keys THRESHOLD = of("un seuil", "at-least", "rank");
    static final Keys SCALES = of("un barème", "scale", "reference", "hourly-minimum-wage", "coefficients");
    static final Keys DATED = of("un montant daté", "until", "values");
    static final Keys COEFFICIENT = of("un coefficient", "id", "values");
    static final Keys SINCE = of("une valeur datée", "from", "value", "source");

    /** What people read: texts under these keys are shown to them. */
    static final Set<String> SAID = Set.of(
            "title",
            "title-self",
            "short-title",
            "ask",
            "summary",
            "label",
            "label-self",
            "short",
            "hint",
            "why",
            "where",
            "example",
            "unknown",
            "purpose",
            "kept",
            "statement",
            "because",
            "answer",
            "lead",
            "text",
            "detail",
            "one",
            "add",
            "unit");

    private static final Map<String, String> MENDS = Map.ofEntries(
            Map.entry("help", "Ajoutez « help: » avec why, where, example et unknown."),
            Map.entry("why", "Dites pourquoi on le demande : « why: … »."),
            Map.entry("where", "Dites où trouver la réponse : « where: … »."),
            Map.entry("example", "Donnez un exemple de réponse : « example: … »."),
            Map.entry("unknown", "Dites que faire si on ne sait pas : « unknown: … »."),
            Map.entry("purpose", "Dites à quoi sert la réponse : « purpose: … »."),
            Map.entry("readers", "Dites qui la lit : « readers: [agent] »."),
            Map.entry("retention", "Dites combien de temps on garde : « retention: {draft-days: 90, request: … } »."),
            Map.entry("draft-days", "Dites combien de jours on garde un brouillon : « draft-days: 90 »."),
            Map.entry("request", "Dites combien de temps on garde la demande, et selon quelle règle : « request: … »."),
            Map.entry(
                    "source",
                    "Citez la règle : « source: CASF, art. … ». Ajoutez « (à vérifier) » si vous n'en êtes pas sûr."),
            Map.entry("ask", "Dites ce qu'écrit le bouton qui y mène : « ask: Demander l'APA »."),
            Map.entry("summary", "Dites à quoi sert la demande : « summary: l'aide pour vivre chez soi »."),
            Map.entry("law", "Dites quelle loi permet de demander : « law: code de …, articles … »."),
            Map.entry("after-sending", "Dites ce qui se passe après l'envoi, dans l'ordre : « after-sending: »."),
            Map.entry("when", "Dites quand : « when: Ensuite », ou « within-days: 10 » si le délai part de l'envoi."),
            Map.entry("question", "Nommez la question qui le demande : « question: qualite-remplisseur »."),
            Map.entry("self", "Nommez le choix de qui remplit pour soi : « self: soi »."),
            Map.entry("id", "Donnez un identifiant en minuscules : « id: date-naissance »."),
            Map.entry("kind", "Dites la sorte de question : « kind: short-text »."),
            Map.entry("label", "Écrivez la question : « label: … »."),
            Map.entry("case", "Racontez le cas en une phrase : « case: Claire remplit le soir pour sa mère »."),
            Map.entry("today", "Dites quel jour on est dans ce cas : « today: 2026-11-24 »."),
            Map.entry("answers", "Donnez les réponses : « answers: », puis une question par ligne."),
            Map.entry(
                    "expect", "Dites ce qui doit se passer : « expect: », puis shown, blocks, warnings ou documents."),
            Map.entry("lead", "Dites ce qu'il faut savoir avant la première question : « lead: … »."),
            Map.entry("sort", "Dites ce que c'est : « sort: aid », form, person ou information."),
            Map.entry("title", "Écrivez le titre : « title: … »."));

    static Keys of(String what, String... known) {
        return new Keys(what, List.of(known));
    }

    Keys and(List<String> more) {
        var all = new ArrayList<>(known);
        all.addAll(more);
        return new Keys(what, List.copyOf(all));
    }

    /** How to mend the absence of a key. */
    static String mendMissing(String key) {
        return MENDS.getOrDefault(key, "Ajoutez « %s: … ».".formatted(key));
    }
}
