package fr.coteacote.portal.documents;

import fr.coteacote.portal.privacy.Author;
import fr.coteacote.portal.privacy.FileKeyring;
import fr.coteacote.portal.privacy.NewKeyset;
import fr.coteacote.portal.privacy.Role;
import fr.coteacote.portal.privacy.Seal;
import fr.coteacote.portal.privacy.SealedBox;
import java.util.Map;
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
    public boolean mayWrite(UUID draft) {
        return mayRead(draft) && !sent.containsKey(draft);
    }

    @Override
    public boolean mayTakeAway(UUID draft) {
        return mayWrite(draft);
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
    public Author authorOn(UUID draft) {
        return person;
    }
}
