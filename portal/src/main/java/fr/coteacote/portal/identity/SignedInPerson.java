package fr.coteacote.portal.identity;

/** Somebody who has just come back from a provider, before their sitting begins. */
public interface SignedInPerson {

    /** Who it is, for our tables. */
    Identified who();

    /** The token that the provider will want to see when the person leaves. */
    String idToken();
}
