package fr.coteacote.development.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The two pages of the simulator; plain, and never to be taken for the real thing. */
final class Pages {

    private Pages() {}

    /** Ask who is there. */
    static void chooser(HttpServletResponse response, Simulated provider) throws IOException {
        var people = provider.personas().stream()
                .map(persona -> button(persona.key(), persona.label()))
                .collect(Collectors.joining());
        var mishaps = provider.mishaps().stream()
                .map(mishap -> button(mishap.key(), mishap.label()))
                .collect(Collectors.joining());
        write(response, provider, HttpServletResponse.SC_OK, """
                <p>Ceci est un simulateur, pour le développement. Toutes les personnes sont inventées.</p>
                <form method="post" action="choisir">
                <h2>Qui êtes-vous ?</h2>
                %s
                <h2>Ce qui peut mal se passer</h2>
                %s
                </form>
                """.formatted(people, mishaps));
    }

    /** Refuse, without a way back to the service. */
    static void error(HttpServletResponse response, Simulated provider, String code) throws IOException {
        write(response, provider, HttpServletResponse.SC_BAD_REQUEST, """
                <p>Une erreur est survenue : code %s.</p>
                <p>Fermez cette page et recommencez.</p>
                """.formatted(code));
    }

    private static String button(String key, String label) {
        return "<button name=\"persona\" value=\"%s\">%s</button>\n"
                .formatted(key, HtmlUtils.htmlEscape(label, "UTF-8"));
    }

    private static void write(HttpServletResponse response, Simulated provider, int status, String body)
            throws IOException {
        response.setStatus(status);
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write("""
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <link rel="icon" href="data:,">
            <style>
            body { font: 1.125rem/1.5 sans-serif; margin: 0 auto; max-width: 40rem; padding: 1rem; color: #111; background: #fff }
            button { font: inherit; display: block; width: 100%%; margin: .5rem 0; padding: .75rem 1rem; text-align: start;
              background: #fff; color: #111; border: 2px solid #444; border-radius: .25rem; cursor: pointer }
            button:hover { background: #eee }
            :focus-visible { outline: 3px solid #005fcc; outline-offset: 2px }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """.formatted(provider.label(), body));
    }
}
