// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.casefile;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.finding.Determination;
import be.passerelle.law.finding.Taken;
import be.passerelle.law.parameter.DatedValue;
import be.passerelle.law.parameter.Parameter;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.web.layout.CitationLabel;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a step rested on when it was taken, as it was kept with it: whatever the law says since.
final class BasisOnPage {

    private final Opened opened;
    private final Words words;

    BasisOnPage(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
    }

    /// For each what was asked, the answer and its articles; below it the values of the law that were used.
    List<ReasonNode> of(RecordedAct act) {
        return act.determinations().stream().map(this::node).toList();
    }

    private ReasonNode node(Determination found) {
        String text = asked(found) + words.text("words.colon") + "**" + answer(found.answer()) + "**";
        return new ReasonNode(
                found.certainty() == Certainty.OPEN ? text + " " + words.text("reason.rests_on_one") : text,
                found.articles().stream().map(this::article).toList(),
                ReasonNode.Kind.PLAIN,
                found.taken().stream().map(this::taken).map(ReasonNode::of).toList());
    }

    private String asked(Determination found) {
        return found.of().equals(Determination.TERM)
                ? words.text("file.basis.until")
                : words.text("condition." + found.of());
    }

    private String answer(String answer) {
        return switch (answer) {
            case Determination.YES, Determination.NO, Determination.UNKNOWN -> words.text("file.basis." + answer);
            default -> words.value(LocalDate.parse(answer));
        };
    }

    private CitationLabel article(String written) {
        String[] parts = written.split("/", 3);
        return opened.reasons().label(new Citation(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
    }

    /// The value as the law words it, where it still has that very value from that day on; otherwise as it was
    /// written: the law may have been put right since.
    private String taken(Taken taken) {
        Optional<Parameter<?>> parameter = opened.law().parameters().stream()
                .filter(each -> each.name().path().equals(taken.parameter()))
                .findFirst();
        String title = parameter.map(each -> words.value(each.title())).orElse(taken.parameter());
        String value = parameter.flatMap(each -> worded(each, taken)).orElse(taken.value());
        return title + words.text("words.colon") + value;
    }

    private <T> Optional<String> worded(Parameter<T> parameter, Taken taken) {
        return parameter.values().stream()
                .filter(each -> each.period().from().equals(taken.since()))
                .map(DatedValue::value)
                .filter(value -> parameter.written(value).equals(taken.value()))
                .findFirst()
                .map(value -> words.value(parameter.worded(value)));
    }
}
