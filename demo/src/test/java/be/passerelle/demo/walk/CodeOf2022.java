// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.law.occupational.CodexDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/// The Code of 2022, in 2023: its letters, its terms, and the advisory physician who may comment on the plan. Terms
/// are counted by hand from the first day, as in the text: 49 calendar days to assess (article I.4-73), 63 to plan
/// after A, 14 to answer, three weeks to comment.
final class CodeOf2022 {

    private static final LocalDate ABSENT_SINCE = LocalDate.of(2022, 7, 6);
    private static final LocalDate ASSESS_BY = LocalDate.of(2023, 4, 24);
    private static final LocalDate PLAN_BY = LocalDate.of(2023, 5, 8);
    private static final LocalDate ANSWER_BY = LocalDate.of(2023, 3, 20);
    /// 27 March, as lists abbreviate it.
    private static final Pattern COMMENT_BY = Pattern.compile("27 (mars|mrt)");

    private final Tale tale;
    private final AtWork atWork;
    private final LocalDate today;

    /// @param today the day on which all of it happens
    CodeOf2022(Tale tale, LocalDate today) {
        this.tale = tale;
        this.today = today;
        this.atWork = new AtWork(tale, Chapter.CODE_OF_2022, "code-2022");
    }

    void play() {
        atWork.ask(ABSENT_SINCE);
        atWork.openAsPhysician();
        atWork.isDue(ASSESS_BY);
        atWork.assess(CodexDecision.A, List.of(CodexDecision.A, CodexDecision.B, CodexDecision.C));
        atWork.openAsEmployer();
        atWork.isDue(PLAN_BY);
        atWork.plan(today.plusWeeks(4));
        comment();
        atWork.accept();
    }

    /// The advisory physician of the fund finds that the work fits.
    private void comment() {
        tale.visitor().signIn(tale.cast().physician());
        tale.visitor().search(tale.cast().first().listed());
        tale.visitor().page().locator("main a[href$='/do']").first().click();
        assertThat(tale.visitor().page().locator("main")).containsText(COMMENT_BY);
        atWork.showAt("fund-physician", "main a[href*='/do/occupational.planCommented']");
        atWork.perform(new OccupationalAct.PlanCommented(true, tale.typed("atWork.comment")));
        tale.visitor().signIn(tale.cast().first());
        tale.visitor().go("/me");
        atWork.isDue(ANSWER_BY);
    }
}
