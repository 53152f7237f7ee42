package fr.coteacote.portal.mandates;

/** How somebody agreed to be helped. Names are stored. */
public enum Consent {
    /** Declared by the relative or representative who helps. */
    DECLARED,
    /** By the person, on a device of their own, without log-in. */
    OWN_DEVICE,
    /** By the person, signed in by FranceConnect on a device of their own. */
    FRANCECONNECT,
    /** By the person, when the one computer was theirs. */
    BY_TURNS,
    /** By the person, when the one computer was theirs, who proved by FranceConnect who they are without signing in. */
    FRANCECONNECT_BY_TURNS,
    /** By the person on the telephone, who read a code aloud that came by SMS. */
    CODE_BY_SMS,
    /** By the person on the telephone, who read a code aloud that came by e-mail. */
    CODE_BY_EMAIL,
    /** By the person's signature on paper, a picture of which lies with the draft. */
    SIGNED_PAPER
}
