package org.netsword;

import org.jspecify.annotations.Nullable;
import org.netsword.law.Bilingual;

/**
 * 输入错误：what is wrong with an input, where, and what to do.
 *
 * @param line the line of the record in its source, counted from 1; 0 when there are no lines
 * @param pointer JSON pointer (RFC 6901) within the input; null when it does not apply
 * @param message what is wrong and how to mend it
 */
public record InputProblem(long line, @Nullable String pointer, Bilingual message) {
    /** The problem in one line of Chinese. */
    public String zh() {
        return place("第", "行") + message.zh();
    }

    /** The problem in one line of English. */
    public String en() {
        return place("line ", "") + message.en();
    }

    private String place(String before, String after) {
        StringBuilder place = new StringBuilder();
        if (line > 0) {
            place.append(before).append(line).append(after).append(' ');
        }
        if (pointer != null) {
            place.append(pointer.isEmpty() ? "/" : pointer).append(' ');
        }
        return place.isEmpty() ? "" : place.toString().stripTrailing() + ": ";
    }
}
