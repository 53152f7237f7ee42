package fr.coteacote.portal.organisations.joining;

/** Why an invitation gives no post: to nobody any more, or not to who has opened it. */
public enum Refusal {
    /** No invitation has this link; perhaps it was not copied whole. */
    UNKNOWN,
    USED,
    WITHDRAWN,
    EXPIRED,
    /** Whoever invited decides about such posts no more. */
    INVITER_DECIDES_NO_MORE,
    /** Its organisation is suspended, or whoever was to be stood in for holds their post no more. */
    NOT_TO_BE_GIVEN,
    /** The last day of a stand-in has passed. */
    TIME_IS_OVER,
    HELD_ALREADY,
    STANDS_IN_FOR_THEMSELVES,
    /** Nobody is signed in any more, or by a password alone. */
    NOT_PROVEN,
    PASSKEY_NOT_SOUND
}
