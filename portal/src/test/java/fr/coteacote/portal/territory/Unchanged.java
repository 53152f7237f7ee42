package fr.coteacote.portal.territory;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The telephone of a territory that nobody has changed. */
public final class Unchanged {

    private Unchanged() {}

    public static Switchboard telephoneOf(Territory territory) {
        var nothing = new StaticListableBeanFactory();
        return new Switchboard(
                territory, nothing.getBeanProvider(ChangedTelephone.class), nothing.getBeanProvider(CallsToMake.class));
    }
}
