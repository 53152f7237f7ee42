package fr.coteacote.portal.identity.openid;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.client.HttpServerErrorException;

/** Tells a provider that is away from one that refuses. */
public final class ProviderAway {

    private static final int CAUSES = 20;

    private ProviderAway() {}

    /** Tell whether behind {@code failure} nobody answered, or a server that says it cannot now. */
    public static boolean explains(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .anyMatch(cause -> cause instanceof IOException || cause instanceof HttpServerErrorException);
    }
}
