// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.file.Threads;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.procedure.FileOnDay;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Entitlements;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Candidate;
import be.passerelle.stream.act.Candidates;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.Proof;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Reference;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.ClosedAct;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A file as somebody sees it: everything that leaves the house is made of this, and nothing else. What
/// they may not read is not there, or is worded without it; what was decided on the whole file (what
/// comes next, what an act changes,
/// why it is refused) comes out as they may know it. The whole file is inside, and no method gives it
/// away.
public final class SeenFile {

    private final Access decided;
    private final Access access;
    private final FileOnDay standing;
    private final boolean isNew;
    private final int head;
    private final ToldNumbers numbers;
    private @Nullable KnownFile known;

    /// @param decided what decided it, on the file as it was recorded
    /// @param head the number that its last act of which the viewer knows is recorded under
    private SeenFile(Access decided, FileOnDay standing, boolean isNew, int head, ToldNumbers numbers) {
        this.decided = decided;
        this.access = decided.in(numbers);
        this.standing = standing;
        this.isNew = isNew;
        this.head = head;
        this.numbers = numbers;
    }

    private static SeenFile of(Access access, FileOnDay asked, CaseFile now, ToldNumbers numbers) {
        CaseFile seen = access.narrowed(asked.file(), numbers);
        FileOnDay standing = new FileOnDay(seen, asked.law(), asked.registers(), asked.day());
        return new SeenFile(access, standing, now.head() == 0, access.head(now), numbers);
    }

    /// A file as it is on a day, for whom it was decided on the file as it is now.
    ///
    /// @param asked as it is asked for: now, or as known and true on earlier days
    /// @param now as it is now
    /// @param numbering what gives the numbers that the viewer is told
    public static SeenFile of(Access access, FileOnDay asked, CaseFile now, Numbering numbering) {
        return of(access, asked, now, ToldNumbers.to(access.viewer(), now.id(), numbering));
    }

    /// The file as it is now.
    public static SeenFile now(Access access, FileOnDay now, Numbering numbering) {
        return of(access, now, now.file(), numbering);
    }

    /// The file as it is now, in the numbers that acts are recorded under, whoever looks: for the write path,
    /// which tells nobody anything. Whatever leaves is in the numbers that its reader is told.
    public static SeenFile asRecorded(Access access, FileOnDay now) {
        return of(access, now, now.file(), ToldNumbers.asRecorded(now.file().id()));
    }

    public CaseFileId id() {
        return file().id();
    }

    /// What decided it.
    public Access access() {
        return decided;
    }

    public boolean reads(Compartment compartment) {
        return access.reads(compartment);
    }

    /// The number of the last act now that the viewer may know of; 0 where they see none. How much is recorded
    /// that they do not see is not told.
    public int head() {
        return numbers.told(head);
    }

    /// The numbers of the acts that the viewer may know of, whether they can be read or not, in the order of
    /// recording.
    public List<Integer> numbers() {
        return numbers.inOrder(acts(), illegible());
    }

    /// The key under which somebody is told who did something with the file.
    public PersonId told(PersonId person) {
        return numbers.told(person);
    }

    /// Whether an act was recorded after another. None was after one that there is not.
    public boolean isAfter(int number, int other) {
        return file().isAfter(number, other);
    }

    /// Whether it is the viewer who performs something.
    public boolean isViewer(Performer by) {
        return by.equals(access.viewer().performer());
    }

    /// Whether it does not exist yet: nothing was recorded in it.
    public boolean isNew() {
        return isNew;
    }

    /// The day that next acts and rights are computed for.
    public LocalDate day() {
        return standing.day();
    }

    /// Whether all there is to say is that the file was erased.
    public boolean isErased() {
        return file().isErased();
    }

    /// The acts that the viewer may see, in order.
    public List<RecordedAct> acts() {
        return access.seen(file().acts());
    }

    /// The act with that number, when the viewer may see it.
    public Optional<RecordedAct> act(int number) {
        return file().act(number).flatMap(access::seen);
    }

    /// Whether a confirmed annulment took back an act that the viewer may see.
    public boolean isAnnulled(int number) {
        return file().isAnnulled(number) && act(number).isPresent();
    }

    /// Whether the person said that this entry is not theirs, and nobody has settled it.
    public boolean isDisowned(int number) {
        return reads(Compartment.CORRECTION)
                && file().state(Corrections.CORRECTIONS).disowned().stream().anyMatch(d -> d.entry() == number);
    }

    /// The acts that cannot be read and that the viewer may know of, in order.
    public List<IllegibleAct> illegible() {
        return file().illegible().stream().filter(access::sees).toList();
    }

    /// Who the file is about, as far as the viewer may know it; empty before it was opened for
    /// somebody.
    public Optional<SeenPerson> person() {
        return reads(Compartment.IDENTITY)
                ? file().state(Insured.PERSON).person().map(p -> SeenPerson.of(p, access))
                : Optional.empty();
    }

    /// What is true of a subject, for whoever reads all of it.
    public <S> Optional<S> state(Subject<S> subject) {
        return subject.compartment().filter(this::reads).map(_ -> file().state(subject));
    }

    /// The threads of a kind, for whoever reads all that is told of them; none for anybody else.
    public <T extends FileThread> Threads<T> threads(ThreadFacts<T> facts) {
        return reads(facts.compartment()) ? file().threads(facts.kind()) : new Threads<>(facts.kind(), List.of());
    }

    /// The threads of a kind with what the viewer may be told of each; empty when they may not know of
    /// them.
    public <T extends FileThread> Optional<List<ToldThread<T>>> told(ThreadFacts<T> facts) {
        return access.reads(facts)
                ? Optional.of(file().threads(facts.kind()).all().stream()
                        .map(thread -> ToldThread.of(facts, thread, access))
                        .toList())
                : Optional.empty();
    }

    /// The trainings as they are followed, for whoever reads that, in the order in which they were
    /// proposed.
    public List<SeenTraining> trainings() {
        return reads(Compartment.ATTENDANCE)
                ? file().threads(Programme.PROGRAMME).all().stream()
                        .filter(p -> p.decision().taken().isPresent())
                        .map(SeenTraining::of)
                        .toList()
                : List.of();
    }

    /// The stages on the way from incapacity to work that the viewer may know of, those that lie ahead
    /// too.
    public List<Stage> stages() {
        return FileActs.subjects().stream()
                .flatMap(subject -> subject.stages(known().read()).stream())
                .filter(stage -> reads(stage.compartment()))
                .toList();
    }

    /// The contradictions of which the viewer may read both acts.
    public List<Contradiction> contradictions() {
        return reads(Compartment.CORRECTION)
                ? file().state(Corrections.CORRECTIONS).contradictions().stream()
                        .filter(c -> Stream.of(c.report(), c.step())
                                .allMatch(fact -> act(fact.act()).isPresent()))
                        .toList()
                : List.of();
    }

    /// Whether the file is protected, as far as the viewer may know of it.
    public boolean isProtected() {
        return file().state(Protections.PROTECTIONS).inForce().stream()
                .anyMatch(each -> act(each.begun().act()).isPresent());
    }

    /// Whether there are acts of that type that the viewer may know of, and not read.
    public boolean hidesAny(ActType<?> type) {
        return !reads(type.compartment())
                && file().acts().stream().anyMatch(a -> ActType.of(a.act()).equals(type));
    }

    /// What may or must come next, as far as the viewer may know of it.
    public List<NextAct> next() {
        return tasks().next();
    }

    /// What the viewer can do now: the acts of their role and organisation that are open on the day.
    public List<NextAct> offered() {
        return next().stream().filter(this::isOffered).toList();
    }

    /// Whether the viewer is the one to do it, on the day.
    public boolean isOffered(NextAct next) {
        Viewer viewer = access.viewer();
        return access.performs(next.row())
                && next.isDoableOn(day())
                && next.isFor(viewer.person(), viewer.organisation());
    }

    /// What the viewer can enter now for the person who did it.
    public List<NextAct> enterable() {
        return next().stream()
                .filter(next -> access.enters(next.row()) && next.isDoableOn(day()))
                .toList();
    }

    /// The person, as the performer of what the viewer enters for them.
    public Performer entered(Channel channel, Proof proof) {
        return access.viewer().entering(id(), standing.registers(), channel, proof);
    }

    /// What the viewer's role cannot do now, and why not.
    public List<ClosedAct> closed() {
        return Procedure.closed(file(), access.viewer().role(), standing.law(), standing.registers(), day()).stream()
                .map(c -> new ClosedAct(c.row(), c.thread(), access.seen(c.refusal())))
                .toList();
    }

    /// The refusals that stand against an act on the day; empty when it may be recorded.
    public List<Refusal> check(ProposedAct proposed) {
        return wishes().check(numbers.inside(proposed));
    }

    /// What stands against acts that the viewer wants to record.
    public Wishes wishes() {
        return new Wishes(this, standing);
    }

    /// What acts will change, if they are accepted, as far as the viewer may know of it.
    public List<Change> changes(List<ProposedAct> acts) {
        return tasks().changes(acts.stream().map(numbers::inside).toList(), asSeen());
    }

    /// The file as it would be with that act.
    public SeenFile after(ProposedAct act) {
        List<ProposedAct> inside = List.of(numbers.inside(act));
        CaseFile after = Preview.of(file(), inside, standing.law(), standing.registers(), day())
                .after();
        FileOnDay then = new FileOnDay(after, standing.law(), standing.registers(), day());
        return new SeenFile(decided, then, false, head, numbers);
    }

    /// What the file gives right to, past, present and to come, as far as the viewer may know of it.
    public List<Entitlement> rights() {
        return Entitlements.on(file(), standing.law(), day()).stream()
                .filter(right -> access.reads(right.kind()))
                .map(asSeen()::of)
                .toList();
    }

    /// Which values a form offers of a component that is chosen from what is known.
    public List<Candidate> candidates(Candidates offered, int thread) {
        return wishes().candidates(offered, thread);
    }

    /// What lies ahead, as far as the viewer may know of it.
    public SeenAhead ahead() {
        return new SeenAhead(this, access, standing, asSeen());
    }

    /// What may be chosen for a reference of an act, without what would name an act that the viewer may
    /// not see.
    ///
    /// @param thread the thread that the act belongs to, 0 for none
    public List<Choice> choices(Reference reference, int thread) {
        return FileChoices.of(reference).in(in(thread), access.viewer().performer()).stream()
                .filter(choice ->
                        choice.named().allMatch(act -> act(act.number()).isPresent()))
                .toList();
    }

    /// The material day that the form of an act proposes.
    public Optional<LocalDate> proposedDay(ActType<?> type, int thread) {
        return FileDefaults.of(type).happenedOn(in(thread));
    }

    /// The content that the form of an act proposes, written as an act writes it.
    public Map<String, Object> proposedContent(ActType<?> type, int thread, Language language) {
        return FileDefaults.of(type).content(in(thread), access.viewer().performer(), language);
    }

    /// A file says nothing of itself: it must not reach a log.
    @Override
    public String toString() {
        return "file " + id();
    }

    CaseFile file() {
        return standing.file();
    }

    private KnownFile known() {
        KnownFile made = known;
        if (made == null) {
            made = KnownFile.of(access, file(), numbers);
            known = made;
        }
        return made;
    }

    FileOnDay standing() {
        return standing;
    }

    private In<?> in(int thread) {
        return standing.in(thread);
    }

    /// Whether a reason may draw on that act. One that is only about to be recorded is the viewer's
    /// own.
    private boolean isRead(int number) {
        return file().act(number).isEmpty() || act(number).isPresent();
    }

    private AsSeen asSeen() {
        return new AsSeen(this::isRead);
    }

    private SeenTasks tasks() {
        return new SeenTasks(access, standing, known(), this::isRead);
    }
}
