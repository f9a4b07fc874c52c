package org.netsword.agency;

/** 机关层级。 */
public enum AgencyLevel {
    NATIONAL,
    PROVINCIAL
}
