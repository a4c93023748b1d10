// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.occupational.CodexDecision;
import java.time.LocalDate;
import java.util.List;

/// The Code as it is since 2026.
final class CodeOf2026 {

    private static final LocalDate ABSENT_SINCE = LocalDate.of(2026, 3, 23);
    private static final LocalDate PLANNED_FROM = LocalDate.of(2026, 12, 14);

    private final AtWork atWork;

    CodeOf2026(Tale tale) {
        this.atWork = new AtWork(tale, Chapter.CODE_OF_2026, "code-2026");
    }

    void play() {
        atWork.ask(ABSENT_SINCE);
        atWork.openAsPhysician();
        atWork.assess(CodexDecision.B, List.of(CodexDecision.A, CodexDecision.B, CodexDecision.C));
        atWork.openAsEmployer();
        atWork.plan(PLANNED_FROM);
        atWork.accept();
    }
}
