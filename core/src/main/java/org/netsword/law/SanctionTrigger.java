package org.netsword.law;

/** When the fine of a sanction may be imposed. */
public enum SanctionTrigger {
    /** 并处、处：once the violation is found. */
    ON_FINDING,
    /** 可以处、可以并处：at the authority's discretion. */
    MAY_FINE,
    /** 逾期不改正的，处。 */
    AFTER_FAILURE_TO_CORRECT,
    /** 拒不改正或者情节严重的，处。 */
    ON_REFUSAL_OR_SERIOUS,
    /** 拒不改正或者造成危害后果的，处。 */
    ON_REFUSAL_OR_HARM
}
