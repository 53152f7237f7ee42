package fr.coteacote.portal.organisations.joining;

/** Whom somebody invites, as they write it. */
public record Invitee(String givenName, String usualName, String email) {

    public String name() {
        return (givenName + " " + usualName).strip();
    }
}
