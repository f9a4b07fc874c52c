package org.netsword.cli;

import java.util.Locale;
import org.netsword.law.Bilingual;

/** The language of a report. */
enum Lang {
    ZH,
    EN;

    /** The text in this language. */
    String of(String zh, String en) {
        return this == ZH ? zh : en;
    }

    /** The text in this language, or in the other when it has none. */
    String of(Bilingual text) {
        String own = of(text.zh(), text.en());
        return own.isEmpty() ? of(text.en(), text.zh()) : own;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
