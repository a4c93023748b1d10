// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.ArrayList;
import java.util.List;

/// Some sentences of a reason: what is so, and why. A reason read in paragraphs says the same as its tree, from the
/// answer down: each line that rests on others has a paragraph of its own, open questions and what would change the
/// answer come last.
///
/// @param head what is so, without the lines below it
/// @param because what it rests on, in the order of the rule; empty for an open question
public record ReasonParagraph(ReasonNode head, List<ReasonNode> because) {

    public ReasonParagraph {
        because = List.copyOf(because);
    }

    /// The whole reason.
    public static List<ReasonParagraph> of(ReasonNode reason) {
        List<ReasonParagraph> paragraphs = new ArrayList<>();
        List<ReasonParagraph> last = new ArrayList<>();
        tell(reason, paragraphs, last);
        last.stream().filter(paragraph -> !paragraph.head().wouldChange()).forEach(paragraphs::add);
        last.stream().filter(paragraph -> paragraph.head().wouldChange()).forEach(paragraphs::add);
        return paragraphs;
    }

    private static void tell(ReasonNode node, List<ReasonParagraph> paragraphs, List<ReasonParagraph> last) {
        List<ReasonNode> because = node.children().stream()
                .filter(child -> !child.openQuestion() && !child.wouldChange())
                .map(ReasonParagraph::alone)
                .toList();
        ReasonParagraph paragraph = new ReasonParagraph(alone(node), because);
        boolean comesLast = node.openQuestion() || node.wouldChange();
        List<ReasonParagraph> told = comesLast ? last : paragraphs;
        boolean rests = comesLast || told.isEmpty() || !because.isEmpty();
        if (rests && told.stream().noneMatch(paragraph::says)) {
            told.add(paragraph);
        }
        node.children().stream()
                .filter(child -> !child.children().isEmpty() || child.openQuestion() || child.wouldChange())
                .forEach(child -> tell(child, paragraphs, last));
    }

    /// Two branches may rest on the same line: it is told once.
    private boolean says(ReasonParagraph other) {
        return other.head.text().equals(head.text()) && other.because.equals(because);
    }

    private static ReasonNode alone(ReasonNode node) {
        return new ReasonNode(sentence(node.text()), node.citations(), node.kind(), List.of());
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".?!:…".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
