package fr.coteacote.portal.documents;

import fr.coteacote.portal.privacy.journal.Author;
import fr.coteacote.portal.privacy.journal.Role;
import fr.coteacote.portal.privacy.sealing.FileKeyring;
import fr.coteacote.portal.privacy.sealing.NewKeyset;
import fr.coteacote.portal.privacy.sealing.Seal;
import fr.coteacote.portal.privacy.sealing.SealedBox;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A person who has opened some drafts, and may write in them until they are sent. */
final class OneDraft implements Access {

    private final FileKeyring keyring = new FileKeyring(Seal.of(NewKeyset.line("")));
    private final Map<UUID, byte[]> keys = new ConcurrentHashMap<>();
    private final Map<UUID, Boolean> sent = new ConcurrentHashMap<>();
    private final Author person = Author.sitting(UUID.randomUUID(), Role.SELF);

    UUID open() {
        var draft = UUID.randomUUID();
        keys.put(draft, keyring.newKey(draft));
        return draft;
    }

    void send(UUID draft) {
        sent.put(draft, true);
    }

    @Override
    public boolean mayRead(UUID draft) {
        return keys.containsKey(draft);
    }

    @Override
    public boolean mayLookInto(UUID draft) {
        return mayRead(draft);
    }

    @Override
    public boolean mayWrite(UUID draft) {
        return mayRead(draft) && !sent.containsKey(draft);
    }

    @Override
    public boolean mayTakeAway(UUID draft) {
        return mayWrite(draft);
    }

    /** The documents of its form are an identity card and nothing else. */
    @Override
    public Numbered documentAt(UUID draft, String address) {
        return new Numbered(address.equals("1") ? "piece-identite" : address, 1);
    }

    @Override
    public boolean asksFor(UUID draft, String document) {
        return !document.equals("not-asked");
    }

    @Override
    public SealedBox boxOf(UUID draft) {
        var key = keys.get(draft);
        if (key == null) {
            throw new IllegalStateException("Access to draft %s was not checked".formatted(draft));
        }
        return keyring.open(key, draft);
    }

    @Override
    public Optional<SealedBox> boxForThePortal(UUID draft) {
        return Optional.ofNullable(keys.get(draft)).map(key -> keyring.open(key, draft));
    }

    @Override
    public Author authorOn(UUID draft) {
        return person;
    }
}
