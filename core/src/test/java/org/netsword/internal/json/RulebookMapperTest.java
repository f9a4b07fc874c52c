package org.netsword.internal.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.netsword.rulebook.Rulebook;

@DisplayName("规则手册索引：The index of a rulebook")
class RulebookMapperTest {

    @Test
    void comes_back_as_it_was_written() throws IOException {
        for (Rulebook rulebook :
                new Rulebook[] {Samples.full(Rulebook.class), Samples.bare(Rulebook.class)}) {
            byte[] written = RulebookMapper.write(rulebook);

            Rulebook read = RulebookMapper.read(new ByteArrayInputStream(written));

            assertThat(read).isEqualTo(rulebook);
            assertThat(RulebookMapper.write(read)).isEqualTo(written);
        }
    }

    @Test
    void says_nothing_about_what_is_absent_empty_or_false() {
        String written = new String(RulebookMapper.write(Samples.bare(Rulebook.class)), UTF_8);

        assertThat(written).doesNotContain("null", "[]", "{}", "false", "\n");
    }

    @Test
    void of_another_version_is_refused() {
        byte[] other = "{\"version\":\"1\",\"colour\":\"red\"}".getBytes(UTF_8);

        assertThatIOException()
                .isThrownBy(() -> RulebookMapper.read(new ByteArrayInputStream(other)))
                .withMessageContaining("colour");
    }
}
