// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import be.passerelle.law.retention.RetentionRule;
import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.erasure.RetentionFound;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/// What `./run retention --dry-run` prints: by rule, how many there are and which have had their time, with what an
/// erasure of them is asked on; of an open question, what has to be decided.
record RetentionTold(PrintStream out) {

    void tell(List<RetentionFound> found, LocalDate today) {
        out.println("What is kept on " + today + ", by rule; nothing was deleted");
        found.forEach(each -> tell(each, today));
        long open = found.stream()
                .filter(each -> each.rule().openQuestion().isPresent())
                .count();
        if (open > 0) {
            out.println("%d rules are open questions: to be decided, with a source, before anything is deleted on them"
                    .formatted(open));
        }
    }

    private void tell(RetentionFound found, LocalDate today) {
        RetentionRule rule = found.rule();
        out.println();
        out.println("%s (%s): %d kept%s"
                .formatted(
                        rule.name(),
                        rule.title().en(),
                        found.kept(),
                        found.oldest().map(day -> ", the oldest from " + day).orElse("")));
        rule.openQuestion().ifPresent(question -> {
            out.println("  open question: " + question.en());
            out.println("  what is known: " + rule.source().en());
        });
        rule.period().ifPresent(period -> {
            out.println("  %s after %s, %s since %s: %s"
                    .formatted(
                            period,
                            RetentionRules.code(rule.trigger()),
                            RetentionRules.code(rule.action()),
                            rule.from(),
                            rule.source().en()));
            out.println("  due: " + found.due());
            if (!found.files().isEmpty()) {
                out.println("  erasures of these are asked for with the ground “no longer necessary” and the reference "
                        + found.reference(today));
            }
            found.files().forEach(file -> out.println("    " + file.number().written()));
            if (found.waiting() > 0) {
                out.println("  on hold, and not due until that ends: " + found.waiting());
                found.held().forEach(file -> out.println("    " + file.number().written()));
            }
        });
    }
}
