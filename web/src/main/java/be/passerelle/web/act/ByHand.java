// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.language.CaseFileTexts;
import be.passerelle.casefile.programme.DirectiveTest;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.FormField;
import be.passerelle.web.layout.FormField.Head;
import be.passerelle.web.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The fields that are made by hand: a list to choose from where the act holds the number of another act or
/// the key of a directive, and what the person who consents reads.
public final class ByHand {

    /// The version of the text of consent that the pages show; a change of that text raises it.
    static final String CONSENT_TEXT_VERSION = "2026-1";

    private static final FormField NOTHING = new FormField.Hidden(Head.of("", ""), "");

    /// Makes the head of a field: label, hint, error.
    @FunctionalInterface
    public interface HeadMaker {
        Head head(String label, String path, Component component);
    }

    private ByHand() {}

    /// The fields for a component; empty when the generated one serves.
    static List<FormField> fields(
            Opened opened, ActType<?> type, Component component, Map<String, Object> tree, HeadMaker heads) {
        Head head = heads.head(CaseFileTexts.component(type, component), component.name(), component);
        Head bare = head.hint("");
        String value = String.valueOf(tree.getOrDefault(component.name(), ""));
        return switch (type.code() + "/" + component.name()) {
            case "consent.withdrawn/consent" -> List.of(new FormField.OneOf(bare, consents(opened, value)));
            case "correction.annulmentAsked/act" -> List.of(new FormField.Select(bare, ownActs(opened, value)));
            case "correction.annulmentConfirmed/request", "correction.annulmentDeclined/request" ->
                List.of(new FormField.OneOf(bare, annulments(opened, value)));
            case "correction.contradictionSettled/report" ->
                List.of(new FormField.OneOf(pair(head, opened.words()), contradictions(opened, tree)));
            case "correction.contradictionSettled/step" -> List.of(NOTHING);
            case "decision.grantedUnderDirective/directive" ->
                List.of(new FormField.OneOf(bare, directives(opened, value)));
            case "consent.given/compartments" -> List.of(new FormField.AnyOf(head, compartments(opened, tree)));
            case "consent.given/textVersion" -> List.of(new FormField.Hidden(head, CONSENT_TEXT_VERSION));
            case "consent.given/language" ->
                List.of(new FormField.Hidden(head, opened.words().language().code()));
            default -> List.of();
        };
    }

    private static Head pair(Head head, Words words) {
        return new Head(Submitted.PAIR, words.text("act.contradiction"), "", head.error(), false);
    }

    private static List<FormField.Option> consents(Opened opened, String value) {
        Words words = opened.words();
        return opened.file().state(Consents.CONSENTS).inForce().stream()
                .map(c -> new FormField.Option(
                        String.valueOf(c.given().act()),
                        words.organisation(c.consent().recipient())
                                + words.text("words.colon")
                                + words.value(c.consent().purpose()),
                        words.text("act.consentGiven", "day", c.given().day()),
                        value.equals(String.valueOf(c.given().act()))))
                .toList();
    }

    /// What the visitor's role and organisation recorded; whether it can be annulled is the procedure's to say.
    private static List<FormField.Option> ownActs(Opened opened, String value) {
        Role role = opened.access().viewer().role();
        return opened.desk().acts().reversed().stream()
                .filter(a -> a.by().role() == role
                        && a.by().organisation().equals(opened.access().viewer().organisation()))
                .filter(a ->
                        !(a.act() instanceof CorrectionAct) && !opened.file().isAnnulled(a.number()))
                .map(a -> act(opened, a, value))
                .toList();
    }

    private static FormField.Option act(Opened opened, RecordedAct act, String value) {
        String number = String.valueOf(act.number());
        String label = opened.words().done(ActType.of(act.act())) + " – "
                + opened.words().value(act.happenedOn());
        return new FormField.Option(number, label, "", value.equals(number));
    }

    private static List<FormField.Option> annulments(Opened opened, String value) {
        return opened.file().state(Corrections.CORRECTIONS).asked().stream()
                .map(a -> new FormField.Option(
                        String.valueOf(a.asked().act()),
                        opened.acts().reference(a.request().act()),
                        a.request().reason(),
                        value.equals(String.valueOf(a.asked().act()))))
                .toList();
    }

    private static List<FormField.Option> contradictions(Opened opened, Map<String, Object> tree) {
        String chosen = tree.getOrDefault("report", "") + "-" + tree.getOrDefault("step", "");
        Role role = opened.access().viewer().role();
        return opened.file().state(Corrections.CORRECTIONS).contradictions().stream()
                .filter(c -> c.settler() == role)
                .map(c -> contradiction(opened, c, chosen))
                .toList();
    }

    private static FormField.Option contradiction(Opened opened, Contradiction c, String chosen) {
        String value = c.report().act() + "-" + c.step().act();
        return new FormField.Option(
                value,
                opened.words().capital(opened.words().value(c.kind())),
                opened.words()
                        .text(
                                "act.contradiction.between",
                                "report",
                                opened.acts().reference(c.report().act()),
                                "step",
                                opened.acts().reference(c.step().act())),
                chosen.equals(value));
    }

    private static List<FormField.Option> directives(Opened opened, String value) {
        Words words = opened.words();
        return opened.file().threads(Programme.PROGRAMME).open().stream()
                .flatMap(p -> DirectiveTest.of(opened.onDay().in(p)).stream())
                .map(r -> new FormField.Option(
                        r.directive().key(),
                        words.capital(words.directive(r.directive().key())),
                        r.isMet()
                                ? words.text("act.directive.met")
                                : words.text(
                                        "act.directive.missing",
                                        "missing",
                                        r.missing().stream().map(words::value).toList()),
                        value.isEmpty()
                                ? isFirstMet(r, opened)
                                : value.equals(r.directive().key())))
                .toList();
    }

    private static boolean isFirstMet(DirectiveTest.Result result, Opened opened) {
        Optional<DirectiveTest.Result> met = opened.file()
                .threads(Programme.PROGRAMME)
                .open()
                .flatMap(p -> DirectiveTest.met(opened.onDay().in(p)));
        return met.filter(m -> m.directive().key().equals(result.directive().key()))
                .isPresent();
    }

    /// What a consent can open: what partners may read with it and not without.
    private static List<FormField.Option> compartments(Opened opened, Map<String, Object> tree) {
        Words words = opened.words();
        List<?> chosen = tree.get("compartments") instanceof List<?> list ? list : List.of();
        return AccessTable.readableWithConsent(Role.REFERRAL_COUNSELLOR).stream()
                .map(c -> new FormField.Option(
                        Codes.of(c),
                        words.capital(words.value(c)),
                        words.text("enum.Compartment." + c.name() + ".help"),
                        chosen.contains(Codes.of(c))))
                .toList();
    }
}
