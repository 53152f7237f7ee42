package fr.coteacote.portal.privacy.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of who saw or did what: written in the same transaction as the act, never changed, chained by hashes.
 *
 * <p>Each file (a draft, or an account for its log-ins) has a chain of its own. The database refuses to change or
 * delete a line, and computes the hashes; {@link #verify} computes them again in Java. No personal data: ids only.
 */
@Service
public class Journal {

    private final Lines lines;
    private final Clock clock;

    Journal(Lines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /**
     * Put an act on record; if the caller's transaction is rolled back, so is the record.
     *
     * <p>Two transactions that write about the same file wait for each other.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException when the caller has no transaction: the
     *     act and its record must stand or fall together
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Entry entry) {
        lines.append(entry, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Tell whether somebody is on record with this look since {@code since}, and all that followed was only looked at: done
     * again, it shows nothing that it did not show then.
     */
    @Transactional(readOnly = true)
    public boolean saysAlready(Entry look, Instant since) {
        return lines.endWith(look, since);
    }

    /** Tell what was done about {@code file}, in order. */
    @Transactional(readOnly = true)
    public List<Line> about(UUID file) {
        return lines.of(file);
    }

    /**
     * Tell what a professional did, with whatever real file, the newest first; what they practised is left out.
     *
     * @param most how many lines are read at most
     */
    @Transactional(readOnly = true)
    public List<Line> by(UUID professional, Instant since, int most) {
        return lines.by(professional, since, most);
    }

    /** Check the chain of {@code file}. */
    @Transactional(readOnly = true)
    public Verdict verify(UUID file) {
        var previous = Line.START;
        var number = 0;
        for (var line : lines.of(file)) {
            number++;
            if (line.number() != number || !line.follows(previous)) {
                return new Verdict.Broken(number);
            }
            previous = line.hash();
        }
        return new Verdict.Intact(number, previous);
    }
}
