// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.ahead;

import be.passerelle.casefile.path.Path;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.finding.Yes;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.web.casefile.NextSteps;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words the paths.
final class PathsOnPage {

    private final Opened opened;
    private final Words words;

    PathsOnPage(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
    }

    List<PathsPage.OnePath> of(List<Path> paths) {
        return paths.stream().map(this::of).toList();
    }

    private PathsPage.OnePath of(Path path) {
        return new PathsPage.OnePath(
                "path-" + path.turn().name().toLowerCase(Locale.ROOT),
                words.value(path.turn()),
                words.text("paths.supposedOn", "day", path.on()),
                protection(path),
                path.lines().stream()
                        .filter(line -> line.kind().isMoney())
                        .map(this::line)
                        .toList(),
                dates(path),
                path.supposed().stream()
                        .map(each -> words.text(
                                "paths.supposed.line",
                                "day",
                                opened.days().full(each.on()),
                                "what",
                                opened.acts().done(each.type())))
                        .toList());
    }

    private List<PathsPage.Said> protection(Path path) {
        List<PathsPage.Said> said = new ArrayList<>();
        for (Entitlement right : path.protection()) {
            Optional<String> days = right.answer() == Entitlement.Answer.DUE
                    ? Optional.of(words.value(right.period()))
                    : Optional.empty();
            said.add(new PathsPage.Said(
                    words.capital(words.value(right.kind())),
                    days.orElseGet(() -> words.phrase(right.reason().statement())),
                    Optional.of(why(right.reason()))));
        }
        if (said.isEmpty()) {
            said.add(new PathsPage.Said(words.text("paths.protection"), words.text("paths.protection.none"), none()));
        }
        path.recognisedUntil()
                .ifPresent(until ->
                        said.add(new PathsPage.Said(words.text("paths.recognisedUntil"), words.value(until), none())));
        return said;
    }

    private PathsPage.Said line(Path.Line line) {
        return new PathsPage.Said(
                words.value(line.kind()),
                answer(line.finding()),
                Optional.of(why(line.finding().reason())));
    }

    private String answer(Finding<?> finding) {
        return switch (finding) {
            case Finding.Told<?> told ->
                told.told() instanceof Yes ? words.text("paths.yes") : words.value(told.told());
            case Finding.No<?> no -> words.phrase(no.reason().statement());
            case Finding.Unknown<?> unknown ->
                words.text("paths.cannotBeTold", "missing", words.phrase(unknown.missing()));
        };
    }

    private List<PathsPage.Said> dates(Path path) {
        List<PathsPage.Said> dates = new ArrayList<>();
        path.lines().stream()
                .filter(line -> !line.kind().isMoney())
                .map(this::line)
                .forEach(dates::add);
        path.dates().stream().map(this::date).forEach(dates::add);
        return dates;
    }

    private PathsPage.Said date(NextAct next) {
        String what = opened.visit().isInsured()
                ? words.taskYou(next.task())
                : words.task(next.task()) + " · " + words.capital(NextSteps.holder(next, words));
        return new PathsPage.Said(
                what,
                next.until()
                        .map(until -> words.text("paths.by", "day", until))
                        .orElseGet(() -> words.text("me.next.noTerm")),
                Optional.of(why(next.deadline().reason())));
    }

    private static Optional<ReasonNode> none() {
        return Optional.empty();
    }

    /// What is only supposed has no page of its own.
    private ReasonNode why(Reason reason) {
        return withoutSupposed(opened.reasons().node(reason));
    }

    private ReasonNode withoutSupposed(ReasonNode node) {
        List<CitationLabel> labels = node.citations().stream()
                .map(label -> label.href().isEmpty() ? CitationLabel.of(words.text("paths.label.supposed")) : label)
                .distinct()
                .toList();
        return new ReasonNode(
                node.text(),
                labels,
                node.kind(),
                node.children().stream().map(this::withoutSupposed).toList());
    }
}
