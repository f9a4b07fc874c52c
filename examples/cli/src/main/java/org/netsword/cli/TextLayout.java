package org.netsword.cli;

import java.io.PrintWriter;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lays out labels and values in columns; Chinese characters count as two columns. */
final class TextLayout {
    private static final int WIDTH = 100;
    private static final String BOLD = "\u001b[1m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintWriter out;
    private final boolean emphasis;
    private final int labelWidth;

    /**
     * @param out where to write
     * @param emphasis whether headings are bold, for terminals only
     * @param labelWidth columns for labels
     */
    TextLayout(PrintWriter out, boolean emphasis, int labelWidth) {
        this.out = out;
        this.emphasis = emphasis;
        this.labelWidth = labelWidth;
    }

    void heading(String text) {
        String shown = printable(text);
        line(emphasis ? BOLD + shown + PLAIN : shown);
    }

    void blank() {
        line("");
    }

    void flush() {
        out.flush();
    }

    /** A label and its values, each on a line of its own; nothing when there are no values. */
    void row(String label, List<String> values) {
        String margin = "  ";
        String left = margin + pad(label, labelWidth);
        String below = " ".repeat(margin.length() + labelWidth);
        for (String value : values) {
            for (String part : wrap(printable(value), WIDTH - below.length())) {
                line(left + part);
                left = below;
            }
        }
    }

    /** A label and its value; nothing when the value is empty. */
    void row(String label, String value) {
        row(label, value.isBlank() ? List.of() : List.of(value));
    }

    /** Text over the whole width. */
    void text(String value) {
        wrap(printable(value), WIDTH).forEach(this::line);
    }

    private void line(String text) {
        out.print(text.stripTrailing());
        out.print('\n');
    }

    /** The text without control characters, which could steer a terminal. */
    static String printable(String text) {
        return text.replaceAll("\\p{Cc}+", " ").replaceAll("[\\u202a-\\u202e\\u2066-\\u2069]", "");
    }

    /** Fills up with spaces to this number of columns, at least one. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - width(text)));
    }

    /** The number of columns a text takes. */
    static int width(String text) {
        return text.codePoints().map(TextLayout::width).sum();
    }

    /** Breaks a text into lines of at most this many columns where the script allows it. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(text);
        StringBuilder line = new StringBuilder();
        int used = 0;
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (insideWord(text, to)) {
                continue;
            }
            String piece = text.substring(from, to);
            from = to;
            int pieceWidth = width(piece.stripTrailing());
            if (used > 0 && used + pieceWidth > columns) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            line.append(piece);
            used += width(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Whether a break would split an id, an amount or an address. */
    private static boolean insideWord(String text, int at) {
        return at < text.length()
                && in(text.charAt(at - 1), '!', '~')
                && in(text.charAt(at), '!', '~');
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        boolean wide =
                in(codePoint, 0x1100, 0x115F)
                        || in(codePoint, 0x2E80, 0xA4CF)
                        || in(codePoint, 0xAC00, 0xD7A3)
                        || in(codePoint, 0xF900, 0xFAFF)
                        || in(codePoint, 0xFE30, 0xFE6F)
                        || in(codePoint, 0xFF00, 0xFF60)
                        || in(codePoint, 0xFFE0, 0xFFE6)
                        || in(codePoint, 0x1F300, 0x1F9FF)
                        || in(codePoint, 0x20000, 0x3FFFD);
        return wide ? 2 : 1;
    }

    private static boolean in(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
