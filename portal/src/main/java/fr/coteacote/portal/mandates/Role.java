package fr.coteacote.portal.mandates;

/** As whom somebody fills in a form. */
public enum Role {
    /** For themselves: the account holder is the subject. */
    SELF,
    /** For a relative, under a mandate that says what the carer may do. */
    CARER,
    /** As tutor, curator or person habilitated by a judge: declared, to be checked by an agent. */
    LEGAL_REPRESENTATIVE,
    /** As a professional who helps; declared until a professional log-in proves it. */
    PROFESSIONAL;

    /** Tell whether the person who types is the person the form is for. */
    public boolean isSelf() {
        return this == SELF;
    }
}
