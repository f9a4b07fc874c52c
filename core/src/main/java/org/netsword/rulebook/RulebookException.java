package org.netsword.rulebook;

import java.util.List;

/** A rulebook that cannot be used, with all its faults. */
public class RulebookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /** All faults, each naming its place and a remedy. */
    public RulebookException(List<String> faults) {
        super("规则手册有 " + faults.size() + " 处错误：\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    /** One fault. */
    public RulebookException(String fault, Throwable cause) {
        super(fault, cause);
        this.faults = List.of(fault);
    }

    /** The faults. */
    public List<String> faults() {
        return faults;
    }
}
