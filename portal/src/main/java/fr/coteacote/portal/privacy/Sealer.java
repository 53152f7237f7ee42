package fr.coteacote.portal.privacy;

/** Seals what must not be read in the database. */
public interface Sealer {

    /**
     * Seal {@code plain}.
     *
     * @param context what it is and whose: the same is needed to open it
     */
    byte[] seal(byte[] plain, String context);

    /**
     * Open what was sealed.
     *
     * @throws IllegalStateException when it was sealed in another context, or with a key that is gone
     */
    byte[] open(byte[] sealed, String context);
}
