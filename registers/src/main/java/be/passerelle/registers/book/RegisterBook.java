// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.book;

import be.passerelle.registers.KnownRegisters;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.convention.Convention;
import be.passerelle.registers.directive.Directive;
import be.passerelle.registers.mandate.Absence;
import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registers.organisation.Organisation;
import be.passerelle.registers.setting.SettingEntry;
import be.passerelle.stream.act.RecordedAct;
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

/// The streams of all registers: their acts, and what they come to. Immutable; a further act gives another
/// book.
public final class RegisterBook implements KnownRegisters {

    private final Map<RegisterKey, Page> pages;

    /// What it came to when it was asked last: mostly it is asked about today.
    private final AtomicReference<Answer> latest = new AtomicReference<>();

    private record Answer(LocalDate day, Registers registers) {}

    /// One stream with its acts.
    ///
    /// @param acts in the order in which they were recorded
    public record Page(RegisterEntry entry, List<RecordedAct> acts) {
        public Page {
            acts = List.copyOf(acts);
        }

        /// The number of the last act.
        public int head() {
            return acts.getLast().number();
        }
    }

    private RegisterBook(Map<RegisterKey, Page> pages) {
        this.pages = Collections.unmodifiableMap(pages);
    }

    public static RegisterBook empty() {
        return new RegisterBook(Map.of());
    }

    /// The book of these streams.
    ///
    /// @param streams the acts of each stream in order; a stream that begins with an act that opens none is
    ///     left out
    public static RegisterBook of(Collection<? extends List<RecordedAct>> streams) {
        Map<RegisterKey, Page> pages = new TreeMap<>();
        for (List<RecordedAct> acts : streams) {
            page(acts).ifPresent(page -> pages.put(page.entry().key(), page));
        }
        return new RegisterBook(pages);
    }

    /// The book with one more act at the end of a stream; the same when the stream does not exist and the
    /// act opens none.
    public RegisterBook plus(RegisterKey key, RecordedAct act) {
        List<RecordedAct> acts = new ArrayList<>(acts(key));
        acts.add(act);
        return page(acts).map(page -> with(key, page)).orElse(this);
    }

    /// The book as it was known at an instant.
    public RegisterBook knownOn(Instant instant) {
        return of(pages.values().stream()
                .map(page -> page.acts().stream()
                        .filter(a -> !a.recordedAt().isAfter(instant))
                        .toList())
                .filter(acts -> !acts.isEmpty())
                .toList());
    }

    /// What the book comes to, with organisations as they are on a day. Everything else carries its own days.
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
        List<Mandate> mandates = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        List<SettingEntry> settings = new ArrayList<>();
        for (Page page : pages.values()) {
            switch (page.entry()) {
                case RegisterEntry.OfOrganisation(var organisation) -> organisations.add(organisation.on(day));
                case RegisterEntry.OfConventions(var entry) -> conventions.addAll(entry.conventions());
                case RegisterEntry.OfDirective(var directive) -> directives.addAll(directive.directives());
                case RegisterEntry.OfMandates(var entry) -> {
                    mandates.addAll(entry.mandates());
                    absences.addAll(entry.absences());
                }
                case RegisterEntry.OfSettings(var entry) -> settings.add(entry);
            }
        }
        return Registers.of(organisations, conventions, directives, mandates, absences, settings);
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

    private RegisterBook with(RegisterKey key, Page page) {
        Map<RegisterKey, Page> more = new TreeMap<>(pages);
        more.put(key, page);
        return new RegisterBook(more);
    }

    private static Optional<Page> page(List<RecordedAct> acts) {
        Optional<RegisterEntry> entry = acts.isEmpty() ? Optional.empty() : RegisterEntry.openedBy(acts.getFirst());
        return entry.map(first -> {
            RegisterEntry folded = first;
            for (RecordedAct act : acts.subList(1, acts.size())) {
                folded = folded.after(act);
            }
            return new Page(folded, acts);
        });
    }
}
