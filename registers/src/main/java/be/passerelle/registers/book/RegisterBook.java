// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.entry.RegisterEntry;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.KnownKeys;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.reading.ReadStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/// The streams of all registers: their acts, and what they come to. Immutable; a further act gives another
/// book.
public final class RegisterBook implements KnownRegisters {

    private final Map<RegisterKey, Page> pages;

    /// Streams whose name nobody can read, by their identifier.
    private final Map<StreamId, ReadStream> nameless;

    /// What it came to when it was asked last: mostly it is asked about today.
    private final AtomicReference<Answer> latest = new AtomicReference<>();

    private record Answer(LocalDate day, Registers registers) {}

    /// One stream with its acts.
    ///
    /// @param entry what the acts that can be read come to
    /// @param acts in the order in which they were recorded
    /// @param illegible those that cannot be read: nobody knows what the entry comes to with them
    public record Page(RegisterEntry entry, List<RecordedAct> acts, List<IllegibleAct> illegible) {
        public Page {
            acts = List.copyOf(acts);
            illegible = List.copyOf(illegible);
        }

        /// The act of that number, when it can be read.
        public Optional<RecordedAct> act(int number) {
            return acts.stream().filter(act -> act.number() == number).findFirst();
        }

        /// The act that confirmed or declined a proposal; empty while it waits.
        public Optional<RecordedAct> answerTo(int proposal) {
            return acts.stream()
                    .filter(act -> act.act() instanceof RegisterAct of
                            && switch (of.turn()) {
                                case Turn.Confirms turn -> turn.proposal().number() == proposal;
                                case Turn.Declines turn -> turn.proposal().number() == proposal;
                                case Turn.Proposes _, Turn.Alone _ -> false;
                            })
                    .findFirst();
        }

        /// The number of the last act, whether it can be read or not.
        public int head() {
            return illegible.isEmpty()
                    ? acts.getLast().number()
                    : Math.max(acts.getLast().number(), illegible.getLast().number());
        }
    }

    private RegisterBook(Map<RegisterKey, Page> pages, Map<StreamId, ReadStream> nameless) {
        this.pages = Collections.unmodifiableMap(pages);
        this.nameless = nameless;
    }

    public static RegisterBook empty() {
        return new RegisterBook(Map.of(), Map.of());
    }

    /// The book of streams that can be read in full.
    ///
    /// @param streams the acts of each stream in order; a stream that begins with an act that opens none is
    ///     left out
    public static RegisterBook of(Collection<? extends List<RecordedAct>> streams) {
        return read(
                streams.stream().map(acts -> new ReadStream(acts, List.of())).toList());
    }

    /// The book of streams as they were read.
    ///
    /// @param streams a stream that begins with an act that opens none is left out
    public static RegisterBook read(Collection<ReadStream> streams) {
        Map<RegisterKey, Page> pages = new TreeMap<>();
        Map<StreamId, ReadStream> nameless = new TreeMap<>();
        for (ReadStream stream : streams) {
            Optional<IllegibleAct> first = stream.illegible().stream().findFirst();
            if (first.filter(act -> act.number() == 1).isPresent()) {
                nameless.put(first.get().stream(), stream);
            } else {
                page(stream).ifPresent(page -> pages.put(page.entry().key(), page));
            }
        }
        return new RegisterBook(pages, nameless);
    }

    /// The book with one more act at the end of a stream; the same when the stream does not exist and the
    /// act opens none.
    public RegisterBook plus(RegisterKey key, RecordedAct act) {
        List<RecordedAct> acts = new ArrayList<>(acts(key));
        acts.add(act);
        ReadStream stream = new ReadStream(acts, page(key).map(Page::illegible).orElse(List.of()));
        return page(stream).map(page -> with(key, page)).orElse(this);
    }

    /// The book as it was known at an instant.
    public RegisterBook knownOn(Instant instant) {
        return read(Stream.concat(
                        pages.values().stream().map(page -> new ReadStream(page.acts(), page.illegible())),
                        nameless.values().stream())
                .map(stream -> stream.knownOn(instant))
                .filter(stream -> !stream.isEmpty())
                .toList());
    }

    /// What the book comes to, with organisations as they are on a day. Everything else carries
    /// its own days.
    ///
    /// An entry with an act that cannot be read gives nobody a mandate, and nothing of it is a
    /// convention or a directive: the act may be the one that ends them. An organisation stays
    /// what its other acts say. Who people are is what can be read.
    @Override
    public Registers on(LocalDate day) {
        Answer before = latest.get();
        if (before != null && before.day().equals(day)) {
            return before.registers();
        }
        Registers registers = registers(day);
        latest.set(new Answer(day, registers));
        return registers;
    }

    private Registers registers(LocalDate day) {
        List<Organisation> organisations = new ArrayList<>();
        List<Convention> conventions = new ArrayList<>();
        List<Directive> directives = new ArrayList<>();
        List<MandateEntry> people = new ArrayList<>();
        List<MandateEntry> legiblePeople = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        List<SettingEntry> settings = new ArrayList<>();
        for (Page page : pages.values()) {
            boolean legible = page.illegible().isEmpty();
            switch (EntryOf.register(page.entry())) {
                case EntryOf.Organisation(var organisation) -> organisations.add(organisation.on(day));
                case EntryOf.Convention(var entry) when legible -> conventions.addAll(entry.conventions());
                case EntryOf.Directive(var directive) when legible -> directives.addAll(directive.directives());
                case EntryOf.Mandate(var entry) -> {
                    people.add(entry);
                    if (legible) {
                        legiblePeople.add(entry);
                        absences.addAll(entry.absences());
                    }
                }
                case EntryOf.Convention _, EntryOf.Directive _ -> {
                    // Not told: see above.
                }
                case EntryOf.Setting(var entry) -> settings.add(entry);
            }
        }
        List<Mandate> mandates = legiblePeople.stream()
                .flatMap(entry -> entry.mandates().stream())
                .toList();
        return Registers.of(
                organisations,
                conventions,
                directives,
                mandates,
                KnownKeys.of(people, legiblePeople),
                absences,
                settings);
    }

    public Optional<Page> page(RegisterKey key) {
        return Optional.ofNullable(pages.get(key));
    }

    /// Every stream, by its name.
    public Map<RegisterKey, Page> pages() {
        return pages;
    }

    /// The acts of a stream; none when it does not exist.
    public List<RecordedAct> acts(RegisterKey key) {
        return page(key).map(Page::acts).orElse(List.of());
    }

    /// The acts of a stream that cannot be read, in order; none when it does not exist.
    public List<IllegibleAct> illegible(RegisterKey key) {
        ReadStream stream = nameless.get(key.id());
        return stream != null
                ? stream.illegible()
                : page(key).map(Page::illegible).orElse(List.of());
    }

    /// Every act of every register that cannot be read.
    public List<IllegibleAct> illegible() {
        return Stream.concat(
                        pages.values().stream().map(Page::illegible),
                        nameless.values().stream().map(ReadStream::illegible))
                .flatMap(List::stream)
                .toList();
    }

    private RegisterBook with(RegisterKey key, Page page) {
        Map<RegisterKey, Page> more = new TreeMap<>(pages);
        more.put(key, page);
        return new RegisterBook(more, nameless);
    }

    private static Optional<Page> page(ReadStream stream) {
        List<RecordedAct> acts = stream.acts();
        Optional<RegisterEntry> entry = acts.isEmpty() ? Optional.empty() : Openings.openedBy(acts.getFirst());
        return entry.map(first -> {
            RegisterEntry folded = first;
            for (RecordedAct act : acts.subList(1, acts.size())) {
                folded = folded.after(act);
            }
            return new Page(folded, acts, stream.illegible());
        });
    }
}
