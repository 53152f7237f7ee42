package fr.coteacote.portal.assisted.telephone;

/** Whether this installation can send SMS at all: the notices module knows. */
@FunctionalInterface
public interface Texting {

    boolean isOffered();
}
