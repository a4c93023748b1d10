// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// axe-core, held against the page that is open: WCAG 2.2 at levels A and AA, and the good habits axe knows of.
final class Axe {

    private static final String CONTRAST = "color-contrast";

    private static final String SCRIPT = read();

    /// Nothing is loaded beforehand: that is for rules about sound and film, which no page has, and for one about style
    /// sheets that is still being tried.
    private static final String RUN = """
            async (options) => (await axe.run(document, {
                resultTypes: ['violations'],
                preload: false,
                ...(options.rules.length ? { runOnly: { type: 'rule', values: options.rules } } : {}),
                rules: Object.fromEntries(options.without.map(rule => [rule, { enabled: false }]))
            })).violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.html.slice(0, 160)
                + ' ' + (n.any.concat(n.all)[0] || { message: '' }).message))
            """;

    private Axe() {}

    /// Everything that is wrong with the page.
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return run(page, List.of(), List.of());
    }

    /// Everything that is wrong with the page but its colours, which take longer to look at than all the rest.
    static List<String> violationsButColours(Page page) {
        page.evaluate(SCRIPT);
        return run(page, List.of(), List.of(CONTRAST));
    }

    /// What is wrong with the contrast of the page, which [#violations] was held against before.
    static List<String> contrastViolations(Page page) {
        return run(page, List.of(CONTRAST), List.of());
    }

    private static List<String> run(Page page, List<String> rules, List<String> without) {
        List<?> found = (List<?>) page.evaluate(RUN, Map.of("rules", rules, "without", without));
        return found.stream().map(String::valueOf).toList();
    }

    private static String read() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
