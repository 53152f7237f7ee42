package fr.coteacote.portal.documents.pages;

import fr.coteacote.portal.documents.words.Texts;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One file of a document, as the page shows it.
 *
 * @param place from 1, in the order of the document
 * @param name the name it had on the device it came from
 * @param size in bytes
 * @param checked what the antivirus made of it
 */
public record Page(
        UUID id, String document, int place, String name, FileKind kind, int size, Instant addedAt, Checked checked) {

    /** Its size for people: {@code 240 kB}, {@code 3,4 Mo}. */
    public String weight() {
        return size < 1024 * 1024
                ? Texts.say("weight.kilo", Map.of("size", Math.max(1, Math.round(size / 1024.0))))
                : Texts.say("weight.mega", Map.of("size", Math.round(size / 1024.0 / 1024.0 * 10) / 10.0));
    }

    /** Tell whether its content is still there. */
    public boolean isKept() {
        return checked != Checked.INFECTED;
    }

    /** The name it is given back under: nothing personal in it, as it stays in the list of downloads. */
    public String downloadName() {
        return "%s-%d.%s".formatted(document, place, kind.extension());
    }
}
