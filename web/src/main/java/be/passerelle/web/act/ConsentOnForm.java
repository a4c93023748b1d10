// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.consent.ConsentPurpose;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.words.Words;
import java.util.Comparator;
import java.util.List;
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

    /// Why nobody can consent to it now, as the check of any consent to it would say; empty when they can.
    private static String whyClosed(FormStep step, ConsentPurpose purpose) {
        Opened opened = step.opened();
        return opened.registers().organisations().values().stream()
                .filter(each -> each.kind() == purpose.recipient())
                .filter(each -> each.takesPartOn(opened.file().day()))
                .findFirst()
                .map(any -> refused(step, consent(any, purpose, opened)))
                .orElseGet(() -> opened.words().text("consent.purpose.nobody"));
    }

    private static ConsentAct.Given consent(Organisation to, ConsentPurpose purpose, Opened opened) {
        return new ConsentAct.Given(
                to.id(),
                purpose,
                List.copyOf(purpose.parts()),
                purpose.textVersion(),
                opened.words().language());
    }

    private static String refused(FormStep step, ConsentAct.Given consent) {
        Opened opened = step.opened();
        Performer by = step.entering().isPresent()
                ? opened.file()
                        .entered(
                                Entering.channels(step.type()).getFirst(),
                                new Proof(
                                        step.opened().file().id().toString(),
                                        Optional.of(opened.file().day())))
                : opened.file().access().viewer().performer();
        return opened.file().check(new ProposedAct(0, opened.file().day(), by, consent)).stream()
                .filter(refusal -> refusal.field().equals(Optional.of(PURPOSE)))
                .findFirst()
                .map(refusal -> opened.words().phrase(refusal.detail()))
                .orElse("");
    }
}
