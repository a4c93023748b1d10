// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.law.language.Language;
import java.util.List;
import java.util.function.Consumer;

/// The pages that only an act leads to: what is wrong with a form, the check, the confirmation; and the one that says
/// that there is nothing.
final class StepsOfAnAct {

    /// The page of them that has an address of its own.
    static final String DONE = "/files/00000000-0000-0000-0000-000000000000/done/00000000-0000-0000-0000-000000000000";

    private StepsOfAnAct() {}

    /// @param look is called on each page, with its name
    static void play(Visitor visitor, Consumer<String> look) {
        Cast cast = Cast.of(Language.FR);
        visitor.signIn(cast.physician());
        visitor.search(cast.excluded().listed());
        visitor.begin(AssessmentAct.WorkAbilityStated.class);
        visitor.page().locator("main form.pa-form button.btn-primary").click();
        look.accept("a form with errors");
        visitor.fill(new AssessmentAct.WorkAbilityStated("–", List.of("–")));
        visitor.check();
        look.accept("the check");
        visitor.record();
        if (!visitor.path().matches("/files/[^/]+/done/[^/]+")) {
            throw new AssertionError("the confirmation stands at " + visitor.path());
        }
        look.accept("the confirmation");
        visitor.go("/files/00000000-0000-0000-0000-000000000000");
        look.accept("nothing found");
    }
}
