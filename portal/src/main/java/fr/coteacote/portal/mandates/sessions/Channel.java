package fr.coteacote.portal.mandates.sessions;

/** How two people are together. Names are stored. */
public enum Channel {
    /** Each on a device of their own, beside each other or on the telephone. */
    TWO_DEVICES,
    /** On one computer, each in turn. */
    BY_TURNS,
    /** The user on the telephone, without a screen: they say yes by codes that only they receive. */
    BY_PHONE
}
