package fr.coteacote.portal.documents;

import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.util.Optional;
import java.util.UUID;

/**
 * What the owner of the drafts answers for the person who is there now.
 *
 * <p>An unknown draft may be neither read nor written.
 */
public interface Access {

    boolean mayRead(UUID draft);

    /** Tell whether what is on the pages may be read, beside their names. */
    boolean mayLookInto(UUID draft);

    boolean mayWrite(UUID draft);

    /** Tell whether a page that was added may be taken away again. */
    boolean mayTakeAway(UUID draft);

    /**
     * Find the document that an address means, by its number or by its name; whether the draft asks for it is another
     * question.
     *
     * @return for what the form does not have, the text of the address as its name: the other questions say no to it
     */
    Numbered documentAt(UUID draft, String address);

    /**
     * A document that an address means.
     *
     * @param number what addresses call it, which says nothing of a person
     */
    record Numbered(String document, int number) {}

    /** Tell whether the draft, as it is filled in now, asks for {@code document}. */
    boolean asksFor(UUID draft, String document);

    /** Open what the draft keeps sealed; called only after one of the questions above was answered with yes. */
    SealedBox boxOf(UUID draft);

    /**
     * Open what the draft keeps sealed for the portal's own work on it, when nobody is there: nothing of it is shown.
     *
     * @return empty when the draft is gone
     */
    Optional<SealedBox> boxForThePortal(UUID draft);

    /** Who acts on the draft now, for the journal. */
    Author authorOn(UUID draft);
}
