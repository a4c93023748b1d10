// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registers.Registers;
import be.passerelle.registers.act.Register;
import be.passerelle.registers.act.RegisterAct;
import be.passerelle.registers.act.RegisterKey;
import be.passerelle.registers.act.Turn;
import be.passerelle.registers.book.RegisterBook;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.registers.convention.ConventionAct;
import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.mandate.MandateAct;
import be.passerelle.registers.mandate.MandateEntry;
import be.passerelle.registers.mandate.StandIn;
import be.passerelle.registers.procedure.Keepers;
import be.passerelle.registers.procedure.Offers;
import be.passerelle.registers.procedure.RegisterAccess;
import be.passerelle.registers.procedure.RegisterProcedure;
import be.passerelle.registers.procedure.RegisterSituation;
import be.passerelle.registers.version.ByTwo;
import be.passerelle.registry.InRegister;
import be.passerelle.registry.Intention;
import be.passerelle.registry.Outcome;
import be.passerelle.registry.Registry;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CommandId;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.procedure.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where people look at the registers and keep them. Every reading asks [RegisterAccess]; every act goes through the
/// [Registry].
public final class RegisterDesk {

    private final RegisterStore store;
    private final Registry registry;
    private final InstallationClock clock;
    private final Runnable afterChange;
    private final RegisterNeed.Count needs;
    private final RegisterNeed.Names names;
    private final Undecided undecided;
    private final AccessLog accessLog;
    private final NotedSearch search;
    private final SecurityEvents events;

    /// @param afterChange lets worklists follow what was changed: some before the change is answered, all soon after
    /// @param needs counts the open files that need something of a register
    /// @param names names those of them that somebody may look at
    /// @param undecided the requests that an act may make decidable, or keep from it
    /// @param search counts who has numbers of colleagues checked
    public RegisterDesk(
            RegisterStore store,
            Registry registry,
            InstallationClock clock,
            Runnable afterChange,
            RegisterNeed.Count needs,
            RegisterNeed.Names names,
            Undecided undecided,
            AccessLog accessLog,
            NotedSearch search,
            SecurityEvents events) {
        this.store = store;
        this.registry = registry;
        this.clock = clock;
        this.afterChange = afterChange;
        this.needs = needs;
        this.names = names;
        this.undecided = undecided;
        this.accessLog = accessLog;
        this.search = search;
        this.events = events;
    }

    public LocalDate today() {
        return clock.today();
    }

    /// What the registers come to on a day, as they are known now.
    public Registers on(LocalDate day) {
        return store.on(day);
    }

    /// The entries of a register that the viewer may read, as they were known at an instant; now when none is given.
    public List<RegisterBook.Page> list(Viewer viewer, Register register, Optional<Instant> knownOn) {
        return RegisterAccess.readable(viewer.performer(), book(knownOn), register);
    }

    /// An entry; empty when there is none, or when the viewer may not read it.
    public Optional<RegisterBook.Page> open(Viewer viewer, RegisterKey key, Optional<Instant> knownOn) {
        return book(knownOn).page(key).filter(page -> RegisterAccess.reads(viewer.performer(), page.entry()));
    }

    /// What the form of an act in a stream looks at today.
    public AtEntry at(RegisterKey key) {
        return RegisterSituation.of(store.book(), key, clock.today());
    }

    /// The acts that the viewer may perform on an entry today.
    public List<ActType<?>> offered(Viewer viewer, RegisterBook.Page page) {
        return Offers.on(page.entry(), viewer.performer(), clock.today());
    }

    /// The entries in which something waits that the viewer may confirm, in order.
    public List<RegisterBook.Page> toConfirm(Viewer viewer) {
        if (!Keepers.confirm().contains(viewer.role())) {
            return List.of(); // asked for each page with a menu, and few people confirm
        }
        LocalDate today = clock.today();
        return store.book().pages().values().stream()
                .filter(page ->
                        page.entry() instanceof ByTwo two && !two.waiting().isEmpty())
                .filter(page -> RegisterAccess.reads(viewer.performer(), page.entry()))
                .filter(page -> Offers.on(page.entry(), viewer.performer(), today).stream()
                        .anyMatch(Turn::confirms))
                .toList();
    }

    /// The acts by which the viewer may open an entry of a register.
    public List<ActType<?>> opening(Viewer viewer, Register register) {
        return Offers.opening(register, viewer.performer());
    }

    /// The refusals that stand against an act; empty when it may be recorded. Of an act that says a national
    /// number the answer says something too: it counts as a try of one.
    ///
    /// @throws TooManySearches when there were too many
    public List<Refusal> check(RegisterKey key, ProposedAct proposed) {
        return numberIn(proposed)
                .map(number -> search.checked(proposed.by(), number, () -> refusals(key, proposed)))
                .orElseGet(() -> refusals(key, proposed));
    }

    private List<Refusal> refusals(RegisterKey key, ProposedAct proposed) {
        return RegisterProcedure.accepts(store.book(), key, proposed, clock.today());
    }

    /// The national number that an act says of somebody.
    private static Optional<NationalNumber> numberIn(ProposedAct proposed) {
        return proposed.act() instanceof MandateAct act
                ? switch (act) {
                    case MandateAct.Given given -> Optional.of(given.nationalNumber());
                    case MandateAct.Proposed one -> Optional.of(one.nationalNumber());
                    case MandateAct.NumberCorrectionProposed correction -> Optional.of(correction.nationalNumber());
                    case MandateAct.EndProposed _,
                            MandateAct.Confirmed _,
                            MandateAct.Declined _,
                            MandateAct.Changed _,
                            MandateAct.Ended _,
                            MandateAct.AbsenceAnnounced _,
                            MandateAct.AbsenceEnded _ -> Optional.<NationalNumber>empty();
                }
                : Optional.empty();
    }

    /// The entries that the viewer keeps of people whose number another organisation corrected: it is for this
    /// one to look at papers, and to say for itself which it is.
    public List<MandateEntry> correctedElsewhere(Viewer viewer) {
        if (!Keepers.ofPeople().contains(viewer.role())) {
            return List.of();
        }
        RegisterBook book = store.book();
        return RegisterAccess.readable(viewer.performer(), book, Register.MANDATE).stream()
                .map(RegisterBook.Page::entry)
                .filter(entry -> RegisterAccess.readsNumbers(viewer.performer(), entry))
                .flatMap(entry -> entry instanceof MandateEntry mandates ? Stream.of(mandates) : Stream.empty())
                .filter(entry -> sharing(book, entry).anyMatch(entry::isCorrectedBy))
                .toList();
    }

    /// The entries of the same person at other organisations.
    private static Stream<MandateEntry> sharing(RegisterBook book, MandateEntry entry) {
        return book.pages().values().stream()
                .flatMap(page -> page.entry() instanceof MandateEntry other ? Stream.of(other) : Stream.empty())
                .filter(other -> other.person().equals(entry.person())
                        && !other.organisation().equals(entry.organisation()));
    }

    /// The entry as it would be with an act; empty when the act opens none and there is none.
    public Optional<RegisterBook.Page> after(RegisterKey key, ProposedAct proposed) {
        RegisterBook book = store.book();
        return proposed.act() instanceof RegisterAct act
                ? book.plus(key, recorded(book, key, proposed, act)).page(key)
                : Optional.empty();
    }

    /// Something that open files need and an act may take away.
    ///
    /// @param files how many they are, one at least
    /// @param turned what it does to requests that wait, if it is confirmed now; empty for what they do
    ///     not ask about
    public record Needed(RegisterNeed need, int files, Optional<Undecided.Turned> turned) {}

    /// What open files need and the act may take away; empty when none does.
    public Optional<Needed> needed(RegisterKey key, ProposedAct proposed) {
        return Optional.of(proposed.act())
                .filter(RegisterAct.class::isInstance)
                .flatMap(act -> RegisterNeed.touchedBy((RegisterAct) act, key, store.book()))
                .map(need -> new Needed(need, needs.files(need), Optional.empty()))
                .filter(needed -> needed.files() > 0)
                .map(needed -> needed.need() instanceof RegisterNeed.NotDecided of
                        ? new Needed(of, needed.files(), Optional.of(turned(of, key, proposed)))
                        : needed);
    }

    /// How many open files wait for the partner of a convention that an act changes or ends; none where it opens one.
    public int waitingForPartner(RegisterKey key, ProposedAct proposed) {
        boolean changes = key.register() == Register.CONVENTION
                && store.book().page(key).isPresent()
                && !(proposed.act() instanceof ConventionAct.Declined);
        return changes ? needs.files(new RegisterNeed.ToBeDoneBy(new OrganisationId(key.key()))) : 0;
    }

    /// The days of absences for which an act leaves nobody who stands in; what is proposed, as if it were confirmed.
    public List<StandIn> leftAlone(RegisterKey key, ProposedAct proposed) {
        if (key.register() != Register.MANDATE || !(proposed.act() instanceof RegisterAct act)) {
            return List.of();
        }
        RegisterBook before = store.book();
        LocalDate today = clock.today();
        List<StandIn> alone = before.on(today).standIns().alone(today);
        return inForce(before, key, proposed, act).after().on(today).standIns().alone(today).stream()
                .filter(days -> !alone.contains(days))
                .toList();
    }

    /// The days of absences on which nobody stands in, of those for whom the viewer may name another deputy.
    public List<StandIn> alone(Viewer viewer) {
        if (!Keepers.ofPeople().contains(viewer.role())) {
            return List.of();
        }
        LocalDate today = clock.today();
        ActType<?> naming = ActType.of(MandateAct.AbsenceAnnounced.class);
        return store.on(today).standIns().alone(today).stream()
                .filter(days -> !days.absence().person().equals(viewer.person()))
                .filter(days -> open(viewer, entryOf(days), Optional.empty())
                        .filter(page -> offered(viewer, page).contains(naming))
                        .isPresent())
                .toList();
    }

    private static RegisterKey entryOf(StandIn days) {
        return RegisterKey.mandates(days.absence().person(), days.absence().organisation());
    }

    /// What an act does to requests that wait, once it is in force.
    private Undecided.Turned turned(RegisterNeed.NotDecided need, RegisterKey key, ProposedAct proposed) {
        RegisterBook before = store.book();
        Step step = inForce(before, key, proposed, (RegisterAct) proposed.act());
        LocalDate today = clock.today();
        return RegisterMove.of(step.before().page(key).map(RegisterBook.Page::entry), step.act())
                .map(move -> undecided.turned(
                        need, move.since(), before.on(today), step.after().on(today), today))
                .orElse(Undecided.Turned.NOTHING);
    }

    /// The act by which something comes into force, and the registers before and after it.
    private record Step(RegisterBook before, RegisterAct act, RegisterBook after) {}

    /// An act as it comes into force: what is proposed, as if a second person confirmed it now.
    private Step inForce(RegisterBook book, RegisterKey key, ProposedAct proposed, RegisterAct act) {
        RecordedAct recorded = recorded(book, key, proposed, act);
        RegisterBook after = book.plus(key, recorded);
        return act instanceof Turn.Proposes of
                ? inForce(after, key, proposed, of.confirmedAs(new ActNumber(recorded.number())))
                : new Step(book, act, after);
    }

    private RecordedAct recorded(RegisterBook book, RegisterKey key, ProposedAct proposed, RegisterAct act) {
        return new RecordedAct(
                key.id(),
                book.page(key).map(RegisterBook.Page::head).orElse(0) + 1,
                0,
                proposed.happenedOn(),
                clock.now(),
                proposed.by(),
                new CommandId(key.id().value()),
                "",
                act);
    }

    /// Some of the files that need it, or that it changes, among those that the viewer may look at;
    /// each that is named is noted in its access log.
    public List<RegisterNeed.Named> named(Viewer viewer, Needed needed, int limit) {
        List<RegisterNeed.Named> named = needed.turned()
                .map(turned -> names.files(viewer, needed.need(), needed.files()).stream()
                        .filter(hit -> turned.gained().contains(hit.file())
                                || turned.lost().contains(hit.file()))
                        .limit(limit)
                        .toList())
                .orElseGet(() -> names.files(viewer, needed.need(), limit));
        accessLog.noteNamed(
                viewer,
                Operation.LIST,
                named.stream().map(RegisterNeed.Named::file).toList());
        return named;
    }

    /// Records an act in a stream of a register.
    ///
    /// @param seenHead the number of the last act that the person saw
    /// @throws TooManySearches when the act says a national number, and too many were tried
    public Outcome record(Viewer viewer, CommandId command, RegisterKey key, int seenHead, ProposedAct act) {
        Intention intention = Intention.of(command, viewer, new InRegister(key, seenHead, List.of(act)));
        Outcome outcome = numberIn(act)
                .map(number -> search.recorded(
                        viewer.performer(),
                        number,
                        () -> registry.record(intention),
                        Outcome.Recorded.class::isInstance))
                .orElseGet(() -> registry.record(intention));
        if (outcome instanceof Outcome.Recorded) {
            afterChange.run();
            noteCorrection(key, act);
        }
        return outcome;
    }

    /// Where others have the key too, they say of somebody else now that it is theirs: somebody ought to look.
    private void noteCorrection(RegisterKey key, ProposedAct act) {
        if (act.act() instanceof MandateAct.Confirmed) {
            RegisterBook book = store.book();
            book.page(key)
                    .map(RegisterBook.Page::entry)
                    .flatMap(entry -> entry instanceof MandateEntry here ? Optional.of(here) : Optional.empty())
                    .filter(here -> here.ever().numbers().size() > 1
                            && sharing(book, here).anyMatch(other -> other.isCorrectedBy(here)))
                    .ifPresent(here -> events.note(Kind.NUMBER_CORRECTED, Optional.of(here.person())));
        }
    }

    private RegisterBook book(Optional<Instant> knownOn) {
        RegisterBook now = store.book();
        return knownOn.map(now::knownOn).orElse(now);
    }
}
