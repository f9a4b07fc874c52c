package org.netsword.fact.kind;

/** A value with a Chinese name that regulators recognise. */
public interface Labelled {
    /** 中文名称。 */
    String zh();
}
