package fr.coteacote.portal.privacy.sealing;

/** Where a module keeps wrapped keys; each module that keeps some has one, so that no old key is needed unseen. */
public interface WrappedKeys {

    /** What the keys belong to, for who runs the portal: "drafts". */
    String owners();

    /**
     * Wrap each key again with the newest of the keyset, in one transaction.
     *
     * @return how many there were
     * @throws BrokenSeal when one cannot be opened with any key of the keyset: then none is changed
     */
    int rewrap(FileKeyring keyring);
}
