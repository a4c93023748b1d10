// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.casefile.access.SeenFile;
import be.passerelle.casefile.programme.PreCheck;
import be.passerelle.casefile.programme.PreCheck.Need;
import be.passerelle.casefile.programme.PreCheck.State;
import be.passerelle.registers.directive.Directive;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.NextStep;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words whether a request will be decided the same day: each thing that it takes with its article, and what to do
/// about what is missing.
public final class PreCheckOnPage {

    private final Opened opened;
    private final Words words;

    public PreCheckOnPage(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
    }

    /// Of the file as it is, or as it would be; empty for whoever sends no requests.
    public Optional<NextStep.Outlook> of(SeenFile file) {
        return file.ahead().preCheck().map(this::outlook);
    }

    private NextStep.Outlook outlook(PreCheck check) {
        BadgeTone tone = switch (check.answer()) {
            case DECIDED_TODAY -> BadgeTone.RIGHT;
            case MISSING -> BadgeTone.SOON;
            case CANNOT_BE_TOLD -> BadgeTone.WAITING;
        };
        return new NextStep.Outlook(
                tone,
                words.text(
                        check.answer().text(),
                        "directive",
                        check.directive().map(Directive::key).orElse(""),
                        "missing",
                        needs(check.which(State.MISSING)),
                        "unread",
                        needs(check.which(State.NOT_READ))),
                Optional.of(why(check)));
    }

    private List<String> needs(List<Need> needs) {
        return needs.stream().map(need -> words.value(need)).toList();
    }

    private ReasonNode why(PreCheck check) {
        List<ReasonNode> lines = new ArrayList<>();
        for (State state : List.of(State.MISSING, State.NOT_READ, State.MET)) {
            check.which(state).forEach(need -> lines.add(line(need, state)));
        }
        return new ReasonNode(
                check.directive()
                        .map(directive -> words.text("file.directive", "key", directive.key()))
                        .orElseGet(() -> words.text(Need.DIRECTIVE_IN_FORCE.todo())),
                check.directive().stream()
                        .map(directive ->
                                opened.reasons().source(directive.terms().source()))
                        .toList(),
                ReasonNode.Kind.PLAIN,
                lines);
    }

    private ReasonNode line(Need need, State state) {
        String key = switch (state) {
            case MET -> "file.condition.met";
            case MISSING -> "file.condition.notMet";
            case NOT_READ -> "file.condition.notRead";
        };
        List<CitationLabel> article = List.of(opened.reasons().label(need.citation()));
        List<ReasonNode> todo = state == State.MISSING ? List.of(ReasonNode.of(words.text(need.todo()))) : List.of();
        return new ReasonNode(words.text(key, "condition", words.value(need)), article, ReasonNode.Kind.PLAIN, todo);
    }
}
