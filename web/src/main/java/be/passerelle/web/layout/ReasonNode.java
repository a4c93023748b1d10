// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;

/// One line of a reason and the lines below it.
///
/// @param text the line, worded; `**` marks what matters most
public record ReasonNode(String text, List<CitationLabel> citations, Kind kind, List<ReasonNode> children) {

    /// What sort of line it is.
    public enum Kind {
        PLAIN,
        OPEN_QUESTION,
        WOULD_CHANGE
    }

    public ReasonNode {
        citations = List.copyOf(citations);
        children = List.copyOf(children);
    }

    public static ReasonNode of(String text, ReasonNode... children) {
        return new ReasonNode(text, List.of(), Kind.PLAIN, List.of(children));
    }

    /// The same line with labels.
    public ReasonNode cited(CitationLabel... labels) {
        return new ReasonNode(text, List.of(labels), kind, children);
    }

    /// Without labels that lead nowhere, such as acts of no file, on this line and all below it.
    public ReasonNode withoutPlainLabels() {
        return new ReasonNode(
                text,
                citations.stream().filter(label -> !label.href().isEmpty()).toList(),
                kind,
                children.stream().map(ReasonNode::withoutPlainLabels).toList());
    }

    public boolean openQuestion() {
        return kind == Kind.OPEN_QUESTION;
    }

    /// How many open questions the answer rests on: those of this line and of all below it.
    public int openQuestions() {
        int below = children.stream().mapToInt(ReasonNode::openQuestions).sum();
        return openQuestion() ? below + 1 : below;
    }

    public boolean wouldChange() {
        return kind == Kind.WOULD_CHANGE;
    }
}
