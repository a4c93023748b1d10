// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.words;

import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.finding.Reason;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.ReasonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Reasons as pages show them: worded, with their articles as labels that lead to the rulebook.
///
/// @param acts where an act of the file can be read; empty when the reader may not see it
public record Reasons(Words words, IntFunction<Optional<String>> acts) {

    /// Reasons without labels for acts of a file.
    public static Reasons withoutActs(Words words) {
        return new Reasons(words, _ -> Optional.empty());
    }

    /// The tree as a page shows it.
    public ReasonNode node(Reason reason) {
        List<CitationLabel> labels = new ArrayList<>();
        reason.act().ifPresent(act -> labels.add(act(act)));
        reason.citations().forEach(citation -> labels.add(label(citation)));
        return new ReasonNode(words.phrase(reason.statement()), labels, kind(reason.kind()), steps(reason));
    }

    /// Why something is due on its day, and what a miss costs when the law says so.
    public ReasonNode deadline(NextAct next) {
        ReasonNode told = node(next.deadline().reason());
        List<CitationLabel> labels = new ArrayList<>(told.citations());
        labels.add(new CitationLabel(
                words.text("reason.rulebook"), rulebook(next.row().type())));
        ReasonNode why = new ReasonNode(told.text(), labels, told.kind(), told.children());
        Optional<String> missed =
                next.deadline().value().flatMap(Deadline::ifMissed).map(words::phrase);
        if (missed.isEmpty()) {
            return why;
        }
        List<ReasonNode> children = new ArrayList<>(why.children());
        children.add(ReasonNode.of(words.text("reason.ifMissed", "what", missed.get())));
        return new ReasonNode(why.text(), why.citations(), why.kind(), children);
    }

    /// A refusal as a reason with its article.
    public ReasonNode node(Refusal refusal) {
        return new ReasonNode(
                words.phrase(refusal.detail()),
                refusal.citation().map(this::label).map(List::of).orElse(List.of()),
                ReasonNode.Kind.PLAIN,
                List.of());
    }

    /// An article as a label that leads to its page of the rulebook.
    public CitationLabel label(Citation citation) {
        return new CitationLabel(words.citation(citation), article(citation));
    }

    /// Where everything about an article is read; where no file describes it, the texts that are described.
    public static String article(Citation citation) {
        if (Sources.article(citation).isEmpty()) {
            return "/rulebook/sources";
        }
        String paragraph = citation.paragraph().isEmpty() ? "" : "#" + paragraph(citation.paragraph());
        return "/rulebook/law/" + citation.source() + "/" + path(citation.article()) + paragraph;
    }

    /// The article as a part of an address: `25/10` is `25_10`.
    public static String path(String article) {
        return article.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    /// The place of a paragraph on the page of its article.
    public static String paragraph(String number) {
        StringBuilder anchor = new StringBuilder("p-");
        number.codePoints().forEach(each -> {
            if (each < 128 && Character.isLetterOrDigit(each)) {
                anchor.appendCodePoint(each);
            } else {
                anchor.append('_').append(Integer.toHexString(each));
            }
        });
        return anchor.toString();
    }

    /// Where something in a register was read: an article, or whatever whoever keeps it wrote down.
    public CitationLabel source(String source) {
        return Citations.in(source).map(this::label).orElseGet(() -> CitationLabel.of(source));
    }

    /// Where the rulebook says all about an act.
    public static String rulebook(ActType<?> type) {
        return "/rulebook/" + type.subject() + "#" + type.code();
    }

    /// The place of an article on the page of the sources.
    public static String anchor(Citation citation) {
        return (citation.source() + "-" + citation.article()).replaceAll("[^A-Za-z0-9-]", "_");
    }

    private CitationLabel act(int number) {
        return new CitationLabel(
                words.text("reason.act", "number", number), acts.apply(number).orElse(""));
    }

    /// The steps below; what would change the answer becomes one line.
    private List<ReasonNode> steps(Reason reason) {
        List<ReasonNode> nodes = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (Reason step : reason.steps()) {
            if (step.kind() == Reason.Kind.WOULD_CHANGE) {
                changes.add(words.phrase(step.statement()));
            } else {
                nodes.add(node(step));
            }
        }
        if (!changes.isEmpty()) {
            String all = String.join(words.text("words.semicolon"), changes);
            nodes.add(new ReasonNode(all, List.of(), ReasonNode.Kind.WOULD_CHANGE, List.of()));
        }
        return nodes;
    }

    private static ReasonNode.Kind kind(Reason.Kind kind) {
        return switch (kind) {
            case RULE, FACT, PARAMETER -> ReasonNode.Kind.PLAIN;
            case OPEN_QUESTION -> ReasonNode.Kind.OPEN_QUESTION;
            case WOULD_CHANGE -> ReasonNode.Kind.WOULD_CHANGE;
        };
    }
}
