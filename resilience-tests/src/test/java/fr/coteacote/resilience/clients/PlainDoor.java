package fr.coteacote.resilience.clients;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The door of browsers without scripts: forms are posted, and the portal says where to go. */
public final class PlainDoor implements Door {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Web web;

    public PlainDoor(Web web) {
        this.web = web;
    }

    @Override
    public OpenedPage open(String address) throws IOException {
        return read(address, web.get(address));
    }

    /**
     * Show the page at {@code address}, to press the button of its form that is sent to {@code action}.
     *
     * @throws IOException when it cannot be shown now
     */
    public OpenedPage open(String address, String action) throws IOException {
        return form(address, action, web.get(address));
    }

    PlainPage read(String address, Web.Reply reply) throws IOException {
        return form(address, actionOf(address), reply);
    }

    /** A page of which only {@code fields} are known. */
    PlainPage shown(String address, Map<String, String> fields) {
        return new PlainPage(address, actionOf(address), fields);
    }

    private static String actionOf(String address) {
        return address.replaceFirst("^/demande", "/envoi");
    }

    private PlainPage form(String address, String action, Web.Reply reply) throws IOException {
        if (reply.status() != 200) {
            throw new NotShown(address, "%d %s".formatted(reply.status(), reply.location()));
        }
        var form = Jsoup.parse(reply.body()).selectFirst("form[action='%s']".formatted(action));
        if (form == null) {
            throw new NotShown(address, "no form leads to " + action);
        }
        return new PlainPage(address, action, fields(form));
    }

    private static Map<String, String> fields(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], textarea[name]")) {
            if (field.attr("name").startsWith("_choisi.")) {
                fields.put(field.attr("name"), "remplacer"); // shown two answers, our clients insist on theirs
            } else if (!List.of("radio", "checkbox").contains(field.attr("type")) || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.val());
            }
        }
        return fields;
    }

    /** A page as it was written. */
    final class PlainPage implements OpenedPage {

        private final String address;
        private final String action;
        private final Map<String, String> fields;

        PlainPage(String address, String action, Map<String, String> fields) {
            this.address = address;
            this.action = action;
            this.fields = fields;
        }

        String action() {
            return action;
        }

        /** What the fields hold, with {@code typed} in them. */
        Map<String, String> with(Map<String, String> typed) {
            var all = new LinkedHashMap<>(fields);
            all.putAll(typed);
            return all;
        }

        @Override
        public int seen(String question) {
            var typedOver = fields.getOrDefault("_seen." + question, "0");
            return Integer.parseInt(fields.getOrDefault("_contre." + question, typedOver));
        }

        @Override
        public Answer send(Map<String, String> typed, String mark) {
            var all = with(typed);
            if (!mark.isEmpty()) {
                all.put("_edit", mark);
            }
            try {
                var reply = web.post(action, FORM, encoded(all));
                return reply.status() == 303
                        ? leadingTo(reply.path())
                        : new Answer.Silence("status %d".formatted(reply.status()));
            } catch (IOException e) {
                return new Answer.Silence(e.toString());
            }
        }

        @Override
        public Answer sendAgain(Map<String, String> typed, String mark) {
            return send(typed, mark);
        }

        /** Taken, if it leads to another page of a draft than this one. */
        Answer leadingTo(String path) {
            return (path.matches("/demande/.+/.+") && !path.equals(address)) || isStart(path)
                    ? new Answer.Taken(path)
                    : new Answer.Refused(path);
        }

        /** A draft that was just started begins with its chapters; one that leads back there took nothing. */
        private boolean isStart(String path) {
            return path.matches("/demande/[^/]+") && !address.startsWith("/demande");
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
