package fr.coteacote.resilience.faults;

/** What the nemesis does. */
public enum Mischief {
    /** A node dies, and is started again. */
    KILL_NODE,
    /** A node stands still for a while, as in a long collection of garbage, and then goes on with what it was doing. */
    FREEZE_NODE,
    /** The database dies with all its processes, and replays its log. */
    CRASH_DATABASE,
    /** The database is stopped in order and started again. */
    RESTART_DATABASE,
    /** The line to the database holds connections open and carries nothing. */
    HANG_DATABASE,
    /** What the database answers is lost, commits included; what it is told arrives. */
    LOSE_DATABASE_ANSWERS,
    /** Connections to the database break, and no new one is made. */
    CUT_DATABASE,
    /** What the portal answers is lost; what it is sent arrives. */
    LOSE_ACKNOWLEDGEMENTS,
    /** The line to the portal is slow, and breaks connections in the middle of what they carry. */
    SLOW_PORTAL,
    /** Connections to the portal break, and no new one is made. */
    CUT_PORTAL
}
