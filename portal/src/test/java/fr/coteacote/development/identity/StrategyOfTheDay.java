package fr.coteacote.development.identity;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Keep the simulator and the portal apart in one process.
 *
 * <p>Vaadin replaces Spring Security's strategy, which is static, when the portal starts. The simulator's filters were
 * made before: without this they would write into the old one, while the authorization server reads the new one.
 */
final class StrategyOfTheDay implements SecurityContextHolderStrategy {

    @Override
    public void clearContext() {
        current().clearContext();
    }

    @Override
    public SecurityContext getContext() {
        return current().getContext();
    }

    @Override
    public Supplier<SecurityContext> getDeferredContext() {
        return current().getDeferredContext();
    }

    @Override
    public void setContext(SecurityContext context) {
        current().setContext(context);
    }

    @Override
    public void setDeferredContext(Supplier<SecurityContext> context) {
        current().setDeferredContext(context);
    }

    @Override
    public SecurityContext createEmptyContext() {
        return current().createEmptyContext();
    }

    private static SecurityContextHolderStrategy current() {
        return SecurityContextHolder.getContextHolderStrategy();
    }
}
