package fr.coteacote.portal.identity;

import fr.coteacote.portal.privacy.Sealer;
import java.nio.charset.StandardCharsets;

/** A seal that hides nothing, but notices a wrong context. */
final class ReversingSealer implements Sealer {

    @Override
    public byte[] seal(byte[] plain, String context) {
        var text = context + "\n" + new String(plain, StandardCharsets.UTF_8);
        return new StringBuilder(text).reverse().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] open(byte[] sealed, String context) {
        var text = new StringBuilder(new String(sealed, StandardCharsets.UTF_8))
                .reverse()
                .toString();
        if (!text.startsWith(context + "\n")) {
            throw new IllegalStateException("Sealed in another context than " + context);
        }
        return text.substring(context.length() + 1).getBytes(StandardCharsets.UTF_8);
    }
}
