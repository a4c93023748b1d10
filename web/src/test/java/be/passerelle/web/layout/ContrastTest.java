// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the style sheets: text reaches 4.5:1 on every ground it stands on, edges and marks 3:1 (WCAG 2.2,
/// 1.4.3 and 1.4.11), in both themes; and no colour is written outside the tokens.
class ContrastTest {

    private static final Path STYLE = Path.of("src/main/resources/static/passerelle");
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(|\\boklch\\(");

    private static final List<String> GROUNDS = List.of("page", "card", "sunken");
    private static final List<String> STATES = List.of("overdue", "soon", "right", "waiting", "brand");

    private enum Side {
        LIGHT,
        DARK
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void textReachesItsContrast(Side side) throws IOException {
        Map<String, String> colours = colours(side);
        for (String ground : GROUNDS) {
            atLeast(4.5, colours, "ink", ground);
            atLeast(4.5, colours, "muted", ground);
            for (String state : STATES) {
                atLeast(4.5, colours, state, ground);
            }
        }
        for (String state : STATES) {
            atLeast(4.5, colours, state, state + "-soft");
            atLeast(4.5, colours, "ink", state + "-soft");
            // A reason may hang below an outlook of any colour, with its open question.
            atLeast(4.5, colours, "soon", state + "-soft");
        }
        atLeast(4.5, colours, "on-brand", "brand-solid");
        atLeast(4.5, colours, "on-brand", "brand-solid-hover");
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    void edgesAndMarksReachTheirs(Side side) throws IOException {
        Map<String, String> colours = colours(side);
        for (String ground : GROUNDS) {
            atLeast(3, colours, "edge", ground);
            atLeast(3, colours, "focus", ground);
            atLeast(3, colours, "tick", ground);
        }
        assertThat(contrast("#ffffff", colour(colours, "tick"))).as("tick mark").isGreaterThanOrEqualTo(3);
    }

    @Test
    void everyColourIsAToken() throws IOException {
        try (Stream<Path> files = Files.list(STYLE)) {
            List<Path> sheets = files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.endsWith("tokens.css"))
                    .toList();
            assertThat(sheets).hasSizeGreaterThan(5);
            for (Path sheet : sheets) {
                assertThat(LITERAL.matcher(Files.readString(sheet)).results().map(found -> found.group()))
                        .as("colours in " + sheet.getFileName() + "; declare them in tokens.css")
                        .isEmpty();
            }
        }
    }

    @Test
    void theSheetsOfThePageAreThoseInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(STYLE)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".css"))
                            .map(name -> name.replace(".css", "")))
                    .containsExactlyInAnyOrderElementsOf(PageModel.STYLE_SHEETS);
        }
    }

    @Test
    void contrastIsComputedAsTheGuidelinesSay() {
        assertThat(contrast("#000000", "#ffffff")).isBetween(20.99, 21.01);
        assertThat(contrast("#777777", "#ffffff")).isLessThan(4.5);
        assertThat(contrast("#767676", "#ffffff")).isGreaterThan(4.5);
    }

    private static void atLeast(double ratio, Map<String, String> colours, String text, String ground) {
        assertThat(contrast(colour(colours, text), colour(colours, ground)))
                .as(text + " on " + ground)
                .isGreaterThanOrEqualTo(ratio);
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), "no token --" + name);
    }

    private static Map<String, String> colours(Side side) throws IOException {
        Map<String, String> colours = new HashMap<>();
        Matcher token = TOKEN.matcher(Files.readString(STYLE.resolve("tokens.css")));
        while (token.find()) {
            colours.put(token.group(1), token.group(side == Side.LIGHT ? 2 : 3));
        }
        return colours;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
