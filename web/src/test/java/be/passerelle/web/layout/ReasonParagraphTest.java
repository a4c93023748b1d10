// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonParagraphTest {

    @Test
    void a_reason_is_told_from_the_answer_down_and_what_is_open_comes_last() {
        ReasonNode open = line("May it be put off?", ReasonNode.Kind.OPEN_QUESTION);
        ReasonNode change = line("a later signature", ReasonNode.Kind.WOULD_CHANGE);
        ReasonNode law = ReasonNode.of("The law applies", ReasonNode.of("Since 2022"));
        ReasonNode reason = ReasonNode.of("Plan by 11 June", change, law, ReasonNode.of("Signed on 11 May."), open);

        assertThat(told(reason))
                .containsExactly(
                        "Plan by 11 June. < The law applies. Signed on 11 May.",
                        "The law applies. < Since 2022.",
                        "May it be put off? <",
                        "a later signature. <");
    }

    @Test
    void a_line_that_two_branches_rest_on_is_told_once() {
        ReasonNode shared = ReasonNode.of("The law applies", ReasonNode.of("Since 2022"));
        ReasonNode reason = ReasonNode.of("Yes", ReasonNode.of("One", shared), ReasonNode.of("Two", shared));

        assertThat(told(reason))
                .containsExactly(
                        "Yes. < One. Two.",
                        "One. < The law applies.",
                        "The law applies. < Since 2022.",
                        "Two. < The law applies.");
    }

    @Test
    void labels_that_lead_nowhere_are_left_out_on_every_line() {
        CitationLabel act = CitationLabel.of("act 1");
        CitationLabel article = new CitationLabel("art. 22", "/rulebook/law/x/22");
        ReasonNode reason = ReasonNode.of("Yes", ReasonNode.of("Signed").cited(act, article))
                .cited(act);

        assertThat(reason.withoutPlainLabels().citations()).isEmpty();
        assertThat(reason.withoutPlainLabels().children().getFirst().citations())
                .containsExactly(article);
    }

    private static ReasonNode line(String text, ReasonNode.Kind kind) {
        return new ReasonNode(text, List.of(), kind, List.of());
    }

    private static List<String> told(ReasonNode reason) {
        return ReasonParagraph.of(reason).stream()
                .map(paragraph -> (paragraph.head().text() + " < "
                                + String.join(
                                        " ",
                                        paragraph.because().stream()
                                                .map(ReasonNode::text)
                                                .toList()))
                        .strip())
                .toList();
    }
}
