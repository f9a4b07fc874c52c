package org.netsword;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 涉嫌犯罪：an offence that the conduct may amount to.
 *
 * @param articles articles of the Criminal Law
 * @param offence 罪名
 * @param threshold 立案追诉标准, in words
 * @param assessment whether the facts reach the threshold
 */
public record CriminalReferral(
        List<String> articles, String offence, @Nullable String threshold, Assessment assessment) {
    public CriminalReferral {
        articles = List.copyOf(articles);
    }

    /** Whether the facts reach the threshold. */
    public enum Assessment {
        /** 达到追诉标准，应当移送公安机关。 */
        REACHED,
        /** 未达到。 */
        NOT_REACHED,
        /** 现有事实不能判断。 */
        UNKNOWN
    }
}
