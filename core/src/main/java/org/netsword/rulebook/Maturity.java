package org.netsword.rulebook;

/** How far a violation type has come. */
public enum Maturity {
    /** Described in the catalogue, no rule yet. */
    MAPPED,
    /** Has a rule and a suite. */
    DRAFT,
    /** Read against the law by a second person. */
    REVIEWED,
    /** In use without known false findings. */
    STABLE
}
