package fr.coteacote.portal.organisations.joining;

/** What the link of an invitation leads to now. */
public sealed interface Invited {

    /** A post that still waits. */
    record Waiting(Invitation invitation) implements Invited {}

    /** Nothing, whoever opens it. */
    record Closed(Refusal why) implements Invited {}
}
