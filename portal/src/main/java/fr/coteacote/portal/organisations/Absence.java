package fr.coteacote.portal.organisations;

/**
 * Why somebody is stood in for. Names are stored: add, never rename.
 *
 * <p>A choice and not a free text: nobody can write there what somebody suffers from.
 */
public enum Absence {
    LEAVE,
    AWAY,
    TRAINING,
    VACANT_POST,
    MORE_WORK_THAN_USUAL
}
