// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    private static final String CHARACTERS = "aZ\"\\\n\t\u0001\u001f é€🚲{}[]:,";

    @Test
    void gives_back_every_tree_that_it_wrote() {
        Random random = new Random(20260301);
        for (int i = 0; i < 2_000; i++) {
            Map<String, Object> tree = map(random, 0);
            byte[] written = CanonicalJson.write(tree);
            assertThat(CanonicalJson.read(written)).isEqualTo(tree);
            assertThat(CanonicalJson.write(CanonicalJson.read(written))).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "{ }",
                "{\"b\":1,\"a\":2}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":1.5}",
                "{\"a\":null}",
                "{\"a\":\"\\t\"}",
                "{\"a\":\"\\u000a\"}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\u001F\"}",
                "{\"a\":\"\t\"}",
                "[1,]",
                "{\"a\":12345678901234567890}",
                "{\"a\":9999999999999999999}",
                "{a:1}",
                "tru",
                "\"open",
                "\"open\\"
            })
    void refuses_every_other_form(String text) {
        assertThatThrownBy(() -> CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not canonical");
    }

    @Test
    void refuses_bytes_that_are_no_text_and_trees_without_end() {
        assertThatThrownBy(() -> CanonicalJson.read(new byte[] {'"', (byte) 0xC3, '"'}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, Object> map(Random random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            map.put(text(random), value(random, depth));
        }
        return map;
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> text(random);
            case 1 -> random.nextInt();
            case 2 -> (1L << 40) + random.nextInt();
            case 3 -> random.nextBoolean();
            case 4 -> map(random, depth + 1);
            default -> {
                List<Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(value(random, depth + 1));
                }
                yield list;
            }
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int[] characters = CHARACTERS.codePoints().toArray();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }
}
