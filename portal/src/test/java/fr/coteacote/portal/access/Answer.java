package fr.coteacote.portal.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came back, with what names a file or changes at each request taken out. */
record Answer(int status, String location, String body) {

    private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern AT_EACH_REQUEST = Pattern.compile(
            "(nonce=\"|name=\"_csrf\" (?:value|content)=\"|\"Vaadin-Push-ID\":\"|\"Vaadin-Security-Key\":\"|\"v-uiId\":)[^\",}]*"
                    + "|value=\"[^\"]*\"(?=[^>]*name=\"_csrf\")");

    static Answer of(int status, String location, String body, World.File file) {
        var plain = AT_EACH_REQUEST.matcher(plain(body, file)).replaceAll("");
        return new Answer(status, plain(location, file), SCRIPT.matcher(plain).replaceAll(Answer::sorted));
    }

    /** What each of the two says that the other does not; empty when they cannot be told apart. */
    List<String> differencesFrom(Answer other) {
        if (equals(other)) {
            return List.of();
        }
        var mine = new ArrayList<>(parts());
        var theirs = new ArrayList<>(other.parts());
        other.parts().forEach(mine::remove);
        parts().forEach(theirs::remove);
        return Stream.concat(
                        mine.stream().map(part -> "+ " + part), theirs.stream().map(part -> "- " + part))
                .toList();
    }

    private List<String> parts() {
        return Stream.concat(Stream.of(status + " " + location), Arrays.stream(body.split("(?<=>)|\n", -1)))
                .toList();
    }

    private static String plain(String text, World.File file) {
        var plain = text;
        for (UUID id : new UUID[] {file.id(), file.firstPage(), file.secondPage()}) {
            plain = plain.replace(id.toString(), "ID");
        }
        return plain.replaceAll("https?://localhost:\\d+", "");
    }

    /** Flow writes the parts of what it tells its client in any order. */
    private static String sorted(MatchResult script) {
        return Arrays.stream(script.group(1).split("[,{}]", -1))
                .sorted()
                .collect(Collectors.joining("\n"))
                .replace("$", "");
    }
}
