package fr.coteacote.portal.privacy.sealing;

/**
 * Where a module keeps wrapped keys, or for more than an hour what the keyset itself seals; each module that does has one, so
 * that no old key is needed unseen.
 */
public interface WrappedKeys {

    /** What the keys or values belong to, for who runs the portal: "drafts". */
    String owners();

    /**
     * Wrap or seal each again with the newest key of the keyset, in one transaction.
     *
     * @return how many there were
     * @throws BrokenSeal when one that would be missed cannot be opened with any key of the keyset: then none is changed
     */
    int rewrap(FileKeyring keyring);
}
