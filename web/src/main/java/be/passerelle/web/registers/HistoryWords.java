// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.registers;

import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.convention.ConventionTerms;
import be.passerelle.registers.directive.DirectiveTerms;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Component;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.TimelineEntry;
import be.passerelle.web.words.ActWords;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// How the acts of an entry read.
record HistoryWords(RegisterWords reading) {

    private static final String ANCHOR = "act-";

    /// Every act of an entry with all that it says, newest first.
    List<TimelineEntry> history(RegisterBook.Page page) {
        List<TimelineEntry> entries = new ArrayList<>();
        ActWords acts = acts(reading.words(), page);
        for (RecordedAct act : page.acts().reversed()) {
            entries.add(new TimelineEntry(
                    acts.done(ActType.of(act.act())),
                    "",
                    reading.words()
                            .text("register.recorded", "day", act.happenedOn(), "who", who(act), "role", role(act)),
                    note(acts, act),
                    BadgeTone.NEUTRAL,
                    Optional.empty(),
                    ANCHOR + act.number(),
                    acts.named(act.act()),
                    content(acts, act)));
        }
        return entries;
    }

    /// How acts of an entry read; those that they name stand in its history.
    static ActWords acts(Words words, RegisterBook.Page page) {
        IntFunction<Optional<RecordedAct>> acts = page::act;
        return new ActWords(words, acts, number -> acts.apply(number).map(_ -> "#" + ANCHOR + number), false);
    }

    /// What an act says besides the terms that a comparison shows already.
    static List<Definition> beside(ActWords acts, RegisterAct act) {
        return acts.inFull(act, component -> !isTerms(component.of((Record) act)));
    }

    /// Terms line by line, with what is not there as none: else nobody could read what was taken away.
    private List<Definition> content(ActWords acts, RecordedAct recorded) {
        if (!(recorded.act() instanceof RegisterAct act)) {
            return List.of();
        }
        List<Definition> content = new ArrayList<>(beside(acts, act));
        for (Component component : ActType.of(act).components()) {
            if (component.of((Record) act) instanceof ConventionTerms terms) {
                content.addAll(reading.terms().convention(terms));
            }
            if (component.of((Record) act) instanceof DirectiveTerms terms) {
                content.addAll(reading.terms().directive(terms));
            }
        }
        return content;
    }

    private static boolean isTerms(Object value) {
        return value instanceof ConventionTerms || value instanceof DirectiveTerms;
    }

    private String note(ActWords acts, RecordedAct act) {
        String brief = acts.brief(act.act());
        return act.act() instanceof RegisterAct of
                ? of.why()
                        .map(reason -> brief + (brief.isEmpty() ? "" : " · ") + reading.reason(reason))
                        .orElse(brief)
                : brief;
    }

    /// Who performed an act.
    String who(RecordedAct act) {
        return reading.name(act.by().person());
    }

    private String role(RecordedAct act) {
        return reading.words().roleOf(act.by().role(), act.by().organisation());
    }
}
