package fr.coteacote.bench.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/**
 * The first question of the APA request as GOV.UK would ask it: their page template, their components, their words left
 * where ours would be.
 */
final class FloorPage {

    static final String PATH = "/question";
    static final String STYLES = "/stylesheets/govuk-frontend.min.css";
    static final String SCRIPT = "/javascripts/govuk-frontend.min.js";

    private static final String LIBRARY = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

    private static final String CHOICE = """
            <div class="govuk-radios__item">
            <input class="govuk-radios__input" id="c%1$d" name="demande" type="radio" value="%1$d" aria-describedby="h%1$d">
            <label class="govuk-label govuk-radios__label" for="c%1$d">%2$s</label>
            <div id="h%1$d" class="govuk-hint govuk-radios__hint">%3$s</div></div>
            """;

    private FloorPage() {}

    static String html() {
        var choices = CHOICE.formatted(
                        1, "Oui, c’est une première demande", "Aussi après un refus, ou si l’APA s’est arrêtée")
                + CHOICE.formatted(2, "Non, la situation a changé", "L’APA est déjà versée, mais l’aide ne suffit plus")
                + CHOICE.formatted(
                        3, "Non, l’APA arrive à sa date de fin", "Le département a écrit pour un nouvel examen");
        return """
            <!DOCTYPE html>
            <html lang="fr" class="govuk-template">
            <head>
            <meta charset="utf-8"><title>Est-ce une première demande d’APA ?</title>
            <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
            <meta name="theme-color" content="#0b0c0c">
            <link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%1$s">
            </head>
            <body class="govuk-template__body">
            <script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
            <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Aller au contenu</a>
            %3$s<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">
            %4$s</main></div>
            %5$s<script type="module">import { initAll } from '%2$s'; initAll();</script>
            </body>
            </html>
            """.formatted(STYLES, SCRIPT, component("header"), question(choices), component("footer"));
    }

    private static String question(String choices) {
        return """
            <form action="/question" method="post" novalidate>
            <div class="govuk-form-group"><fieldset class="govuk-fieldset" aria-describedby="hint">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--l">
            <h1 class="govuk-fieldset__heading">Est-ce une première demande d’APA ?</h1></legend>
            <div id="hint" class="govuk-hint">L’allocation personnalisée d’autonomie (APA) paie une aide au quotidien.</div>
            <div class="govuk-radios" data-module="govuk-radios">
            %s</div></fieldset></div>
            %s</form>
            """.formatted(choices, component("button"));
    }

    private static String component(String name) {
        return new String(part("components/%s/template-default.html".formatted(name)), StandardCharsets.UTF_8);
    }

    /** A file of the library, by its path in it. */
    static byte[] part(String path) {
        try {
            return new ClassPathResource(LIBRARY + path).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("govuk-frontend has no " + path, e);
        }
    }
}
