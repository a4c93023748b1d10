// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.calculations;

import be.passerelle.law.calculation.Calculated;
import be.passerelle.law.calculation.CalculatedLine;
import be.passerelle.law.calculation.CalculatedPart;
import be.passerelle.law.citation.Certainty;
import be.passerelle.law.example.Cited;
import be.passerelle.law.finding.Reason;
import be.passerelle.law.language.Phrase;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.ReasonNode;
import be.passerelle.web.words.Reasons;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Words what came out of a calculation.
record CalculationWords(Words words) {

    CalculationPage.Answer answer(Calculated calculated) {
        return new CalculationPage.Answer(
                calculated.supposed().stream().map(words::phrase).toList(),
                calculated.parts().stream().map(this::part).toList(),
                calculated.curve().map(curve -> FractionPicture.of(words, curve)));
    }

    private CalculationPage.Part part(CalculatedPart part) {
        return new CalculationPage.Part(
                "part-" + part.code(),
                capital(part.title()),
                part.lines().stream().map(this::line).toList());
    }

    private CalculationPage.Line line(CalculatedLine line) {
        Reason reason = line.reason();
        ReasonNode why = Reasons.withoutActs(words).node(reason);
        return new CalculationPage.Line(
                capital(line.label()),
                value(line),
                line.finding().isTold(),
                sure(line, reason),
                why.citations(),
                notes(line, reason),
                why);
    }

    private String value(CalculatedLine line) {
        return line.value()
                .map(words::value)
                .map(words::capital)
                .orElseGet(() -> line.missing().isPresent()
                        ? words.text("calculations.cannotBeTold")
                        : words.capital(words.value(false)));
    }

    /// How sure it is; of what rests on nothing but what was typed, that it does.
    private BadgeView sure(CalculatedLine line, Reason reason) {
        if (line.missing().isPresent()) {
            return new BadgeView(BadgeTone.WAITING, words.text("calculations.missing"));
        }
        if (Cited.in(reason).isEmpty()) {
            return new BadgeView(BadgeTone.NEUTRAL, words.text("calculations.stated"));
        }
        Certainty certainty = line.finding().sureness();
        BadgeTone tone = switch (certainty) {
            case OFFICIAL -> BadgeTone.RIGHT;
            case SECONDARY, INFERRED -> BadgeTone.NEUTRAL;
            case OPEN -> BadgeTone.SOON;
        };
        return new BadgeView(tone, words.value(certainty));
    }

    /// Of a *no* why, of what cannot be told what is missing; then whatever else is worth knowing.
    private List<String> notes(CalculatedLine line, Reason reason) {
        List<String> notes = new ArrayList<>();
        line.missing().map(this::capital).ifPresent(notes::add);
        if (line.finding().isNo()) {
            notes.add(capital(reason.statement()));
        }
        line.notes().stream().map(this::capital).forEach(notes::add);
        line.ifMissed().map(this::capital).ifPresent(notes::add);
        Optional.of(line)
                .filter(each -> each.finding().isTold())
                .flatMap(CalculatedLine::stableUntil)
                .ifPresent(day -> notes.add(words.text("calculations.stableUntil", "day", day)));
        return notes;
    }

    private String capital(Phrase phrase) {
        return words.capital(words.phrase(phrase));
    }
}
