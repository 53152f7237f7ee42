package fr.coteacote.portal.privacy.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One line of the journal, chained to the line before it.
 *
 * @param number its place in the chain of its file, from 1
 * @param at when, to the microsecond
 * @param hash SHA-256 of the previous line's hash and of this line's text, in lower-case hexadecimal
 */
public record Line(int number, Entry entry, Instant at, String hash) {

    /** What the first line of a chain is chained to. */
    static final String START = "";

    /** The hash that this line must have after {@code previous}. */
    String expectedHash(String previous) {
        return DigestUtils.sha256Hex(previous + "\n" + text());
    }

    /** What is hashed after the hash of the line before: the same text as the one that {@code journal_text} makes in the database. */
    public String text() {
        var author = entry.author();
        return String.join(
                "|",
                Integer.toString(number),
                entry.act().name(),
                author.kind().name(),
                author.id().toString(),
                author.role().name(),
                entry.about().file().toString(),
                entry.about().detail(),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)));
    }

    boolean follows(String previous) {
        return MessageDigest.isEqual(
                expectedHash(previous).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
