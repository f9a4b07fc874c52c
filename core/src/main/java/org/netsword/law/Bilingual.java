package org.netsword.law;

import org.jspecify.annotations.Nullable;

/**
 * A text in Chinese and English.
 *
 * @param zh 中文
 * @param en English
 */
public record Bilingual(String zh, String en) {
    public Bilingual(@Nullable String zh, @Nullable String en) {
        this.zh = zh == null ? "" : zh;
        this.en = en == null ? "" : en;
    }
}
