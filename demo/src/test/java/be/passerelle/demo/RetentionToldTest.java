// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.retention.RetentionRule;
import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.RetentionFound;
import be.passerelle.stream.identifier.CaseFileId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What `./run retention --dry-run` prints.
class RetentionToldTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final RetentionRule KNOWN = RetentionRules.read("""
            rules:
              - {name: files, what: caseFile, title: {fr: a, nl: b, de: c, en: Files}, trigger: lastAct, period: P10Y,
                 action: erase, from: 2026-01-01, certainty: official, source: {fr: e, nl: f, de: g, en: "invented"}}
            """).getFirst();

    @Test
    void saysWhatIsDueAndOnWhatItIsAskedFor() {
        CaseFileId file = new CaseFileId(new UUID(1, 2));
        CaseFileId held = new CaseFileId(new UUID(3, 4));
        String told = told(new RetentionFound(
                KNOWN, 3, Optional.of(LocalDate.of(2010, 1, 1)), 1, List.of(file), 1, List.of(held)));
        assertThat(told)
                .contains("nothing was deleted", "files (Files): 3 kept, the oldest from 2010-01-01", "due: 1")
                .contains(file.number().written(), "RET files 20261129", "P10Y after lastAct")
                .contains(
                        "on hold, and not due until that ends: 1", held.number().written());
        assertThat(ErasureBasis.isReference(nothing(KNOWN).reference(TODAY))).isTrue();
    }

    @Test
    void saysWhatHasToBeDecided() {
        for (RetentionRule rule : RetentionRules.inForce()) {
            assertThat(told(nothing(rule)))
                    .contains("open question: ", "what is known: ", "1 rules are open questions")
                    .doesNotContain("due:");
            assertThat(ErasureBasis.isReference(nothing(rule).reference(TODAY))).isTrue();
        }
    }

    private static RetentionFound nothing(RetentionRule rule) {
        return RetentionFound.lines(rule, 0, Optional.empty(), 0);
    }

    private static String told(RetentionFound found) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RetentionTold(new PrintStream(bytes, true, StandardCharsets.UTF_8)).tell(List.of(found), TODAY);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
