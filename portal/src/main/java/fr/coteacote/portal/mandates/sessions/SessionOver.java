package fr.coteacote.portal.mandates.sessions;

/** A session that had come to a draft is over, whoever ended it. */
public sealed interface SessionOver permits HelpEnded, TrainingEnded {}
