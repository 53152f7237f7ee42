package fr.coteacote.portal.reception.entrance;

/** A page of professionals was asked for by nobody of whom that is known. */
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
