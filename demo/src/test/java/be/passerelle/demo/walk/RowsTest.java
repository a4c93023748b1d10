// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.assessment.Occupation;
import be.passerelle.casefile.assessment.OccupationLeftOut;
import be.passerelle.casefile.assessment.OccupationScheme;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActWriter;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A form whose answers repeat: rows are added without losing what was typed, with a script and without;
/// the check shows each on a line of its own; and changing the answers shows them all again.
@Tag("browser")
@ExtendWith(OnStage.class)
@ResourceLock(OnStage.FILES)
class RowsTest {

    private static final AssessmentAct OCCUPATIONS = new AssessmentAct.ReferenceOccupationsEstablished(
            List.of(occupation("3512"), occupation("4110"), occupation("5223")),
            List.of(new OccupationLeftOut(occupation("8322"), OccupationLeftOut.Why.OUTDATED)));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rowsAreAddedCheckedChangedAndRecorded(boolean script, Chromium chromium, Installation installation) {
        try (Visitor visitor = new Visitor(
                chromium, installation, Language.FR, new Browser.NewContextOptions().setJavaScriptEnabled(script))) {
            Page page = visitor.page();
            visitor.signIn(Cast.of(Language.FR).physician());
            visitor.search(Cast.of(Language.FR).third().listed());
            visitor.begin(OCCUPATIONS.getClass());
            List<?> references =
                    (List<?>) Objects.requireNonNull(ActWriter.tree(OCCUPATIONS).get("references"));
            assertThat(page.locator("[name='c.references.1.code']")).hasCount(0);

            visitor.fill("c.references", references);

            assertThat(page.locator("[name='c.references.1.code']")).hasValue("4110");
            assertThat(page.locator("[name='c.references.0.scheme']")).hasValue("isco08");
            if (script) {
                Assertions.assertThat(Axe.violations(page)).isEmpty();
            }
            visitor.fill(OCCUPATIONS);
            visitor.check();
            assertThat(page.locator("#answers-title ~ dl")).containsText("3. CITP-08, 5223");

            page.locator("main button[formaction]").click();
            assertThat(page.locator("[name='c.references.2.code']")).hasValue("5223");
            visitor.check();
            visitor.record();
        }
    }

    private static Occupation occupation(String code) {
        return new Occupation(OccupationScheme.ISCO_08, code, "Métier " + code);
    }
}
