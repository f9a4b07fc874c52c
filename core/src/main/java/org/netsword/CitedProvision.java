package org.netsword;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 引用的条款。
 *
 * @param law slug of the statute
 * @param version promulgation date of the version in force
 * @param article 条
 * @param paragraph 款
 * @param item 项
 * @param text the citation: 《电子商务法》第十五条第一款
 * @param checked how far it was checked, see {@link org.netsword.law.Checked}
 * @param reason why it was not checked against the text
 */
public record CitedProvision(
        String law,
        LocalDate version,
        @Nullable String article,
        @Nullable Integer paragraph,
        List<Integer> item,
        String text,
        @Nullable String checked,
        @Nullable String reason) {
    public CitedProvision {
        item = List.copyOf(item);
    }
}
