package org.netsword.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    @Test
    void countsChineseCharactersTwice() {
        assertThat(TextLayout.width("《法》a1")).isEqualTo(8);
        assertThat(TextLayout.pad("编号", 6) + "|").isEqualTo("编号  |");
    }

    @Test
    void alignsValuesBelowEachOther() {
        StringWriter out = new StringWriter();
        TextLayout layout = new TextLayout(new PrintWriter(out, true), false, 14);

        layout.row("证据", List.of("甲", "乙"));
        layout.row("空", List.of());

        assertThat(out.toString().replace("\r\n", "\n"))
                .isEqualTo("  证据          甲\n                乙\n");
    }

    @Test
    void breaksLongChineseTextWithoutOpeningALineWithPunctuation() {
        List<String> lines = TextLayout.wrap("没有公示营业执照，".repeat(20), 36);

        assertThat(lines).hasSizeGreaterThan(5);
        assertThat(lines)
                .allSatisfy(
                        line -> {
                            assertThat(TextLayout.width(line)).isLessThanOrEqualTo(36);
                            assertThat(line).doesNotStartWith("，");
                        });
        assertThat(String.join("", lines)).isEqualTo("没有公示营业执照，".repeat(20));
    }

    @Test
    void keepsIdsInOnePiece() {
        assertThat(TextLayout.wrap("参见：price.fraud-false-discount 等", 20))
                .containsExactly("参见：", "price.fraud-false-discount", "等");
    }

    @Test
    void neutralisesControlCharacters() {
        assertThat(TextLayout.printable("店\u001b[31m名\n二")).isEqualTo("店 [31m名 二");
    }
}
