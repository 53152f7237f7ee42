package fr.coteacote.portal.filling.answering;

import fr.coteacote.portal.filling.drafts.FillingJournal;
import fr.coteacote.portal.filling.drafts.KeptAnswers.Edit;
import fr.coteacote.portal.filling.drafts.OpenDraft;
import fr.coteacote.portal.privacy.sealing.Fingerprints;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/**
 * Name what a press does to a draft: sent twice it bears one name, so that the second time is harmless; with other words in
 * it, another.
 *
 * <p>The name is a keyed hash: it stands unsealed beside the answer, and nobody who reads the database may try words on it.
 */
@Component
class Edits {

    private final Fingerprints fingerprints;
    private final Clock clock;

    Edits(Fingerprints fingerprints, Clock clock) {
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /**
     * The edit that does {@code what} to {@code draft}, by whoever opened it.
     *
     * <p>Fingerprints take letters for equal that differ in case or accents alone; those of a digest do not.
     */
    Edit of(OpenDraft draft, String what) {
        var name = ByteBuffer.wrap(fingerprints.of("edit|" + DigestUtils.sha256Hex(draft.id() + "/" + what)));
        return new Edit(
                new UUID(name.getLong(), name.getLong()), clock.instant(), FillingJournal.nameOf(draft.acting()));
    }
}
