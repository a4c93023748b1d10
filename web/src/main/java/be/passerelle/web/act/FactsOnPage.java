// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.access.SeenPerson;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.web.casefile.Opened;
import be.passerelle.web.casefile.TimelineOnPage;
import be.passerelle.web.layout.Definition;
import be.passerelle.web.layout.Facts;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.TimelineEntry;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Words what is worth reading beside the form of an act, as its declaration names it and as far as the visitor
/// may see it.
final class FactsOnPage {

    /// Where acts stand that say something about the person, whatever thread asks.
    private static final int THE_FILE = 0;

    private final Opened opened;
    private final Words words;
    private final TimelineOnPage timeline;

    private FactsOnPage(Opened opened) {
        this.opened = opened;
        this.words = opened.words();
        this.timeline = new TimelineOnPage(opened);
    }

    /// What is worth reading before this step is taken; empty when the file says nothing of it to this visitor.
    static Optional<Facts> beside(FormStep step) {
        return new FactsOnPage(step.opened()).of(step.type(), step.thread());
    }

    private Optional<Facts> of(ActType<?> type, int thread) {
        List<RecordedAct> facts = Stream.concat(
                        type.facts().stream().flatMap(fact -> latest(fact, thread).stream()),
                        worthReading(type).stream().flatMap(fact -> latest(fact, THE_FILE).stream()))
                .distinct()
                .toList();
        List<RecordedAct> inFull = Stream.concat(facts.stream(), facts.stream().flatMap(this::referredTo))
                .distinct()
                .toList();
        List<Facts.Part> parts = inFull.stream()
                .map(this::part)
                .filter(part -> !part.content().isEmpty())
                .toList();
        List<RecordedAct> before = standing()
                .filter(act -> !inFull.contains(act) && isWorthReading(act, type, thread))
                .toList();
        List<TimelineEntry> earlier =
                TimelineOnPage.newestFirst(before).map(timeline::entry).toList();
        if (parts.isEmpty() && earlier.isEmpty()) {
            return Optional.empty();
        }
        List<Facts.Part> all = new ArrayList<>();
        if (!opened.visit().isInsured()) {
            opened.file().person().map(this::person).ifPresent(all::add);
        }
        all.addAll(parts);
        return Optional.of(new Facts(all, earlier, earlier.isEmpty() ? none(type, inFull) : Optional.empty()));
    }

    private static List<ActType<?>> worthReading(ActType<?> form) {
        return FileActs.all().stream()
                .filter(type -> type.isWorthReadingBeside(form))
                .toList();
    }

    /// Besides what is declared so: of the thread itself, what came before the latest of each kind.
    private static boolean isWorthReading(RecordedAct act, ActType<?> form, int thread) {
        ActType<?> type = ActType.of(act.act());
        return act.thread() == thread ? form.facts().contains(type) : type.isWorthReadingBeside(form);
    }

    /// Whoever decides on a request is told that it is the first one, by the acts that there are none of; only
    /// whoever would see another may be told so.
    private Optional<String> none(ActType<?> form, List<RecordedAct> inFull) {
        List<ActType<?>> wanted = worthReading(form);
        boolean wouldSee = RoleTable.of(opened.file().access().viewer().role()).worksWithWholeFiles()
                && opened.file().illegible().isEmpty()
                && wanted.stream().allMatch(of -> opened.reads(of.compartment()));
        List<String> none = wanted.stream()
                .filter(type -> inFull.stream()
                        .noneMatch(act -> act.thread() == THE_FILE
                                && ActType.of(act.act()).equals(type)))
                .map(opened.acts()::done)
                .toList();
        return Optional.of(none)
                .filter(acts -> wouldSee && !acts.isEmpty())
                .map(acts -> words.text("facts.noEarlier", "acts", String.join(" · ", acts)));
    }

    private Optional<RecordedAct> latest(ActType<?> type, int thread) {
        return standing()
                .filter(act -> act.thread() == thread && ActType.of(act.act()).equals(type))
                .reduce((_, later) -> later);
    }

    /// What an act is about, when it names other acts: who answers a request to annul one reads that one too.
    /// Medical grounds open on a page of their own, which says first what that means.
    private Stream<RecordedAct> referredTo(RecordedAct act) {
        List<Integer> numbers = ActType.of(act.act()).references().stream()
                .flatMap(reference -> reference.in(act.act()).stream())
                .map(ActNumber::number)
                .toList();
        return standing()
                .filter(other -> numbers.contains(other.number()))
                .filter(other -> !ActType.of(other.act()).seals());
    }

    /// The acts that the visitor may see and that were not taken back.
    private Stream<RecordedAct> standing() {
        return opened.file().acts().stream().filter(act -> !opened.file().isAnnulled(act.number()));
    }

    private Facts.Part part(RecordedAct act) {
        return new Facts.Part(
                opened.acts().done(ActType.of(act.act())),
                words.value(act.happenedOn()) + " · " + timeline.who(act),
                opened.acts().content(act.act()),
                opened.actAddress(act.number()).map(address -> new Link(words.text("file.readAct"), address)));
    }

    /// Whoever decides speaks or writes to the person next.
    private Facts.Part person(SeenPerson person) {
        return new Facts.Part(
                opened.personName(),
                "",
                Stream.of(
                                Optional.of(
                                        Definition.of(words.text("facts.language"), words.value(person.language()))),
                                person.municipality()
                                        .map(where -> Definition.of(words.text("facts.municipality"), where)))
                        .flatMap(Optional::stream)
                        .toList(),
                Optional.empty());
    }
}
