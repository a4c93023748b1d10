// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.retention.RetentionRule;
import be.passerelle.law.retention.RetentionRules;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.contract.ErasureContract;
import be.passerelle.registry.contract.Members;
import be.passerelle.registry.erasure.ErasureBasis;
import be.passerelle.registry.erasure.ErasureGround;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.erasure.HoldBasis;
import be.passerelle.registry.erasure.HoldReason;
import be.passerelle.registry.erasure.RetentionFound;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The rules of retention tell what has had its time, and on an unknown ground nothing ever has.
@Tag("long")
class RetentionDryRunTest {

    private static final String KNOWN = """
            rules:
              - {name: files, what: caseFile, title: {fr: a, nl: b, de: c, en: d}, trigger: lastAct, period: P10Y,
                 action: erase, from: 2026-01-01, certainty: official, source: {fr: e, nl: f, de: g, en: h}}
              - {name: lines, what: accessLog, title: {fr: a, nl: b, de: c, en: d}, trigger: noted, period: P5Y,
                 action: none, from: 2026-01-01, certainty: secondary, source: {fr: e, nl: f, de: g, en: h}}
            """;

    @Test
    void tellWhatHasHadItsTimeAndChangeNothing() {
        try (DeskStore store = new DeskStore()) {
            CaseFileId quiet = store.opened("Peeters", "Zoé");
            CaseFileId erased = store.opened("Dubois", "Jean");
            store.accessLog.note(Members.COORDINATOR, quiet, AccessLog.Operation.READ, Optional.empty());
            LocalDate today = store.maintenance.today();
            Erasures erasures = store.erasures();
            erasures.ask(
                    ErasureContract.ONE,
                    Members.newCommand(),
                    erased,
                    new ErasureBasis(ErasureGround.ORDERED, "RET files 20261129"));
            assertThat(erasures.confirm(ErasureContract.OTHER, Members.newCommand(), 1))
                    .as("%s", erasures.list())
                    .isEqualTo(Erasures.Answer.RECORDED);

            List<RetentionRule> known = RetentionRules.read(KNOWN);
            RetentionFound last =
                    store.maintenance.retention(known, today.plusYears(10)).getFirst();
            assertThat(last.kept()).as("without the erased one").isEqualTo(1);
            assertThat(last.oldest()).contains(today);
            assertThat(last.due()).as("on the last day of its time").isZero();

            List<RetentionFound> after =
                    store.maintenance.retention(known, today.plusYears(10).plusDays(1));
            assertThat(after.getFirst().files()).containsExactly(quiet);
            assertThat(after.getLast().due()).isEqualTo(after.getLast().kept()).isPositive();
            erasures.holds()
                    .ask(
                            ErasureContract.ONE,
                            Members.newCommand(),
                            quiet,
                            new HoldBasis(HoldReason.LEGAL_CLAIM, "RG/2026/3", Optional.of(today.plusYears(11))));
            RetentionFound held = store.maintenance
                    .retention(known, today.plusYears(10).plusDays(1))
                    .getFirst();
            assertThat(held.due()).as("while something holds it").isZero();
            assertThat(held.held()).containsExactly(quiet);
            assertThat(store.maintenance
                            .retention(known, today.plusYears(11).plusDays(1))
                            .getFirst()
                            .files())
                    .as("after the last day of the hold")
                    .containsExactly(quiet);
            assertThat(store.maintenance
                            .retention(known, today.plusYears(5))
                            .getLast()
                            .due())
                    .isZero();

            for (RetentionFound found :
                    store.maintenance.retention(RetentionRules.inForce(), LocalDate.of(9000, 1, 1))) {
                assertThat(found.due()).as(found.rule().name()).isZero();
                assertThat(found.files()).isEmpty();
            }
            assertThat(store.files.read(quiet)).isPresent();
        }
    }
}
