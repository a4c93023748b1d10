// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.words.Words;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// How a consent is asked for: first what it is for, then with whom and which parts. What a purpose does not
/// allow is not offered with it.
final class ConsentOnForm {

    /// The parameter that says the purpose, and the component that holds it.
    static final String PURPOSE = "purpose";

    private ConsentOnForm() {}

    private static boolean asks(ActType<?> type) {
        return type.of() == ConsentAct.Given.class;
    }

    /// Whether it is a consent, and nobody said what it is for.
    static boolean isUnanswered(FormStep step) {
        return asks(step.type()) && purpose(step.content()).isEmpty();
    }

    /// What a consent as far as it was filled in is for.
    static Optional<ConsentPurpose> purpose(Map<String, Object> content) {
        return Optional.ofNullable(content.get(PURPOSE))
                .flatMap(code -> Codes.constant(ConsentPurpose.class, code.toString()));
    }

    static Optional<ConsentBox> box(FormStep step) {
        if (!asks(step.type())) {
            return Optional.empty();
        }
        String title = step.entering().isPresent() ? "consent.text.entered" : "consent.text.title";
        return purpose(step.content())
                .map(purpose -> new ConsentBox(
                        step.opened().words().text(title),
                        ConsentText.of(step.opened().words(), purpose, step.content()),
                        step.beginning()));
    }

    /// The page that asks for the purpose.
    static View choose(HttpStatus status, FormStep step) {
        Opened opened = step.opened();
        boolean entered = step.entering().isPresent();
        String task = StepPages.task(step);
        return Pages.show(
                status,
                new PurposesPage(
                        opened.visit().page(task),
                        task,
                        opened.back(),
                        opened.words().text(entered ? "consent.purpose.lead.entered" : "consent.purpose.lead"),
                        Stream.of(ConsentPurpose.values())
                                .map(purpose -> purpose(step, purpose))
                                .sorted(Comparator.comparing(
                                        purpose -> !purpose.closed().isEmpty()))
                                .toList()));
    }

    private static PurposesPage.Purpose purpose(FormStep step, ConsentPurpose purpose) {
        Words words = step.opened().words();
        String code = Codes.of(purpose);
        String from = step.beginning();
        return new PurposesPage.Purpose(
                words.capital(words.value(purpose)),
                words.text("consent.brief." + code),
                from + (from.contains("?") ? "&" : "?") + PURPOSE + "=" + code,
                whyClosed(step, purpose));
    }

    /// Why nobody can consent to it now; empty when they can. The form's check says so too.
    private static String whyClosed(FormStep step, ConsentPurpose purpose) {
        Opened opened = step.opened();
        boolean isSomebodyThere = opened.registers().organisations().values().stream()
                .anyMatch(each -> each.kind() == purpose.recipient()
                        && each.takesPartOn(opened.file().day()));
        Optional<Trajectory> goesOn = opened.file().threads(Trajectory.FACTS).open();
        if (purpose.isToReferral() && goesOn.isEmpty()) {
            return opened.words().text("refusal.accompanied");
        }
        if (purpose == ConsentPurpose.DIRECT_SUPPORT
                && goesOn.filter(each -> !each.isLedByPartner()).isPresent()) {
            return opened.words().text("refusal.accompaniedByFund");
        }
        return isSomebodyThere ? "" : opened.words().text("consent.purpose.nobody");
    }
}
