package org.netsword.fact;

import org.jspecify.annotations.Nullable;

/**
 * 三值回答：是、否、未知。
 *
 * <p>A fact that nobody has established is {@link #UNKNOWN}, and unknown is not no: no rule fires
 * on it.
 */
public enum Answer {
    YES("是"),
    NO("否"),
    UNKNOWN("未知");

    private final String zh;

    Answer(String zh) {
        this.zh = zh;
    }

    /** The answer in Chinese, as shown in explanations. */
    public String zh() {
        return zh;
    }

    /** The given answer, or {@link #UNKNOWN} when it was not stated. */
    public static Answer orUnknown(@Nullable Answer answer) {
        return answer == null ? UNKNOWN : answer;
    }
}
