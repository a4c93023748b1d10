// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.correction.CorrectionAct;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.file.ThreadFact;
import be.passerelle.casefile.file.ThreadFacts;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.law.Law;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.NextAct;
import be.passerelle.stream.procedure.Refusal;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one person of one organisation may see and do in a file, and on which ground. Every screen, the
/// API and the write path ask here; nothing else decides.
///
/// @param ground why they may look; empty when they may not
/// @param compartments what they may read; empty without a ground
/// @param foreign the numbers of the acts that they have nothing to do with, whatever the compartment:
///     the threads of other partners and centres, consents to others
/// @param closed the numbers of the corrections of acts that they may not read
/// @param fields what they are told of the person besides name and language, once they have a ground
public record Access(
        Viewer viewer,
        Optional<Ground> ground,
        Set<Compartment> compartments,
        Set<Integer> foreign,
        Set<Integer> closed,
        Set<IdentityField> fields) {

    /// The parts in which most goes on while an incapacity does.
    private static final Set<Compartment> WHILE_INCAPABLE =
            EnumSet.of(Compartment.WORK_ABILITY, Compartment.TRAJECTORY, Compartment.PROGRAMME);

    /// Decides for a viewer, a file and a day.
    public static Access of(Viewer viewer, CaseFile file, Law law, LocalDate day) {
        Optional<Ground> ground = Grounds.of(viewer, file, law, day);
        Set<Compartment> readable = EnumSet.noneOf(Compartment.class);
        if (ground.isPresent() && !file.isErased()) {
            readable.addAll(AccessTable.readable(viewer.role(), readAs(viewer, file, law, day, ground.get())));
            Set<Compartment> consented = Grounds.agreedParts(file, viewer, day);
            consented.retainAll(RoleTable.of(viewer.role()).readsWithConsent());
            readable.addAll(consented);
        }
        Set<Integer> foreign = ground.isPresent() ? Foreign.to(viewer, file) : Set.of();
        Set<IdentityField> fields = Protected.fields(viewer);
        return new Access(
                viewer,
                ground,
                readable,
                foreign,
                Foreign.corrections(fields, file, opened(viewer, readable), foreign),
                fields);
    }

    /// The parts in which nothing stays sealed to them: what corrects others would tell what is sealed.
    private static Set<Compartment> opened(Viewer viewer, Set<Compartment> readable) {
        Set<Compartment> opened = EnumSet.noneOf(Compartment.class);
        readable.stream().filter(each -> isSureEnough(viewer, each)).forEach(opened::add);
        return opened;
    }

    private static boolean isSureEnough(Viewer viewer, Compartment compartment) {
        return viewer.assurance().compareTo(AccessTable.assurance(compartment)) >= 0;
    }

    /// An emergency opens no more than the ground that the file is protected against would.
    private static Ground readAs(Viewer viewer, CaseFile file, Law law, LocalDate day, Ground ground) {
        return ground == Ground.EMERGENCY
                ? Grounds.asUsual(viewer, file, law, day).orElse(ground)
                : ground;
    }

    public boolean maySee() {
        return ground.isPresent();
    }

    public boolean reads(Compartment compartment) {
        return compartments.contains(compartment);
    }

    /// Whether what is sealed in that part is opened to them: they read it, and it is sure enough that
    /// it is them.
    public boolean opens(Compartment compartment) {
        return reads(compartment) && isSureEnough(viewer, compartment);
    }

    /// What they may do.
    Doing doing() {
        return new Doing(viewer, ground);
    }

    /// What stands against an act because of who wants it ([Doing#refuses]).
    Optional<Refusal> refuses(ProposedAct proposed) {
        return doing().refuses(proposed);
    }

    /// What stands against an act because it is not sure enough who performs it; empty when it is.
    Optional<Refusal> tooWeakFor(ActType<?> type) {
        return doing().tooWeakFor(type);
    }

    /// Whether a right of this kind may be read: a presumption by whoever reads what its days come
    /// from, which the end of an incapacity is among, and by whoever pays the benefit for them; an amount by
    /// whoever reads money.
    public boolean reads(Entitlement.Kind right) {
        if (!reads(Compartment.INCAPACITY)) {
            return false;
        }
        boolean pays = reads(Compartment.MONEY);
        return switch (right) {
            case PRESUMPTION_DURING_TRAJECTORY -> pays || reads(Compartment.TRAJECTORY);
            case PRESUMPTION_DURING_TRAINING -> pays || (reads(Compartment.PROGRAMME) && reads(Compartment.ATTENDANCE));
            case ORIENTATION_COSTS, HOURLY_PREMIUM, LUMP_SUM, JOB_SEARCH_COSTS, ABSENCE_REDUCTION ->
                reads(Compartment.MONEY);
        };
    }

    /// Whether the benefit of the days may be read: what it is counted from, and the days.
    public boolean readsBenefit() {
        return reads(Compartment.INCAPACITY) && reads(Compartment.MONEY);
    }

    /// Whether threads of that kind may be known of, be it only what is told to all.
    public boolean reads(ThreadFacts<?> facts) {
        return reads(facts.compartment())
                || ground.filter(facts.grounds()::contains).isPresent();
    }

    /// Whether this fact of a thread may be told: of what the viewer reads, or told to all who are told
    /// of the thread.
    <T extends FileThread> boolean reads(ThreadFacts<T> facts, ThreadFact<T> fact) {
        boolean isRead = reads(facts.compartment()) && reads(fact.part().orElse(facts.compartment()));
        return isRead
                || (fact.isForAll() && ground.filter(facts.grounds()::contains).isPresent());
    }

    /// A field of the person, for whoever may see it.
    <V> Optional<V> field(IdentityField field, V value) {
        return maySee() && fields.contains(field) ? Optional.of(value) : Optional.empty();
    }

    /// A refusal as this viewer may know it: one that tells of a part that they do not read says no
    /// more than that.
    public Refusal seen(Refusal refusal) {
        return knows(refusal.about()) ? refusal : refusal.untold();
    }

    /// The file without the threads that this viewer has nothing to do with, in the numbers that they are told;
    /// nothing of it without a ground.
    CaseFile narrowed(CaseFile file, ToldNumbers numbers) {
        if (!maySee()) {
            return CaseFile.of(file.id(), List.of());
        }
        if (foreign.isEmpty() && numbers.areAsRecorded()) {
            return file;
        }
        List<RecordedAct> acts =
                file.acts().stream().filter(a -> !foreign.contains(a.number())).toList();
        return CaseFile.of(file.id(), numbers.told(acts), numbers.toldUnread(file.illegible()), numbers::recorded);
    }

    /// What is decided, in the numbers that the viewer is told.
    Access in(ToldNumbers numbers) {
        return numbers.areAsRecorded()
                ? this
                : new Access(
                        numbers.told(viewer),
                        ground,
                        compartments,
                        numbers.told(foreign),
                        numbers.told(closed),
                        fields);
    }

    /// Whether acts of this record are read by whoever reads their compartment and is told of these
    /// fields. What is said of
    /// the person in one act has rules for each field; the person is told apart from such acts.
    static boolean readsWhole(Set<IdentityField> fields, Act act) {
        return readsWhole(fields, act.getClass());
    }

    private static boolean readsWhole(Set<IdentityField> fields, Class<? extends Act> act) {
        return !PersonAct.class.isAssignableFrom(act) || fields.containsAll(EnumSet.allOf(IdentityField.class));
    }

    /// Whether this viewer may perform acts of the given role in this file.
    public boolean performs(Role role) {
        return maySee() && viewer.role() == role;
    }

    /// Whether this viewer may perform acts of that row, once it is open.
    public boolean performs(Row<?, ?> row) {
        return doing().performs(row);
    }

    /// Whether this viewer may enter acts of that row for the person who did them, once it is open.
    public boolean enters(Row<?, ?> row) {
        return doing().enters(row);
    }

    /// Whether this viewer may take the lines of their role in this file, or give them back.
    public boolean takesLines() {
        return doing().takesLines();
    }

    /// Whether this viewer may know that an act is to come: when it is theirs to perform, or of a part that
    /// they read, and nothing that it depends on is of one that they do not. What goes on while the person is
    /// incapable depends on the incapacity too: without it there would be nothing left but to end it. And
    /// whether a thread may be opened depends on others of its kind: whoever sees a part of the file is not
    /// told, nor is whoever would not read what it says of the person. Whether others have something to take back
    /// depends on all that followed it: that is theirs to know.
    public boolean sees(NextAct next) {
        Compartment part = next.row().type().compartment();
        return performs(next.role())
                || (reads(part)
                        && readsWhole(fields, next.row().type().of())
                        && !next.row().type().of().equals(CorrectionAct.AnnulmentAsked.class)
                        && (reads(Compartment.INCAPACITY) || !WHILE_INCAPABLE.contains(part))
                        && knows(next.row().looksAt())
                        && (!restsOnWholeFile(next.row())
                                || RoleTable.of(viewer.role()).worksWithWholeFiles()));
    }

    /// Whether a row depends on threads that are none of its own: others of the kind that it opens, or for the
    /// first year of an incapacity whatever closed an earlier one.
    private static boolean restsOnWholeFile(Row<?, ?> row) {
        return row.opens()
                || (row.kind().equals(Incapacity.INCAPACITY) && row.type().compartment() == Compartment.WORK_ABILITY);
    }

    /// Whether this viewer may know what follows from these parts.
    boolean knows(Set<Compartment> parts) {
        Set<Compartment> followed = RoleTable.followed(viewer.role());
        return parts.stream().allMatch(part -> reads(part) || followed.contains(part));
    }

    /// Whether this viewer may know what acts change: a right or a task that they may know of, and what
    /// a training will give when they read the programme.
    public boolean sees(Change change) {
        return switch (change) {
            case Change.RightGained gained -> reads(gained.right().kind());
            case Change.RightLost lost -> reads(lost.right().kind());
            case Change.RightChanged changed -> reads(changed.after().kind());
            case Change.ProspectOpened _ -> reads(Compartment.PROGRAMME);
            case Change.TaskOpened opened -> sees(opened.next());
            case Change.TaskSettled settled -> sees(settled.next());
            case Change.DeadlineMoved moved -> sees(moved.after());
            case Change.SharingBegun _, Change.SharingEnded _ ->
                reads(Compartment.CONSENT) || reads(Compartment.PROGRAMME);
        };
    }

    /// The act as this viewer sees it: hidden, with what is sealed withheld, or whole.
    public Optional<RecordedAct> seen(RecordedAct recorded) {
        if (foreign.contains(recorded.number()) || closed.contains(recorded.number())) {
            return Optional.empty();
        }
        ActType<?> type = ActType.of(recorded.act());
        if (!readsWhole(fields, recorded.act())) {
            return Optional.empty();
        }
        boolean isRead = reads(type.compartment());
        if (!isRead && !(maySee() && type.toldTo().contains(viewer.role()))) {
            return Optional.empty();
        }
        RecordedAct told = SeenDeterminations.of(
                this, reads(Compartment.REPRESENTATION) ? recorded : InPerson.withoutProof(recorded));
        RecordedAct parts = isRead ? told : told.with(List.of());
        RecordedAct seen = type.isApart() ? parts.seenAs(type.read(parts.act(), this::reads)) : parts;
        boolean whole = isRead && opens(type.compartment()) && (!type.isOpen(recorded.act()) || readsSealed(type));
        return Optional.of(whole ? seen : seen.seenAs(type.withheld(seen.act())));
    }

    /// What is sealed in an act is medical, in whatever part the act itself stands; but for the notes of
    /// occupational physicians, which are theirs.
    private boolean readsSealed(ActType<?> type) {
        Compartment part =
                type.compartment() == Compartment.HEALTH_AT_WORK ? Compartment.HEALTH_AT_WORK : Compartment.MEDICAL;
        return reads(part) && opens(part);
    }

    /// Whether this viewer may know of an act that cannot be read: by its code where that is known, and
    /// otherwise when they read what is put right in the file.
    public boolean sees(IllegibleAct illegible) {
        Compartment compartment = FileActs.byCode(illegible.written().code())
                .map(ActType::compartment)
                .orElse(Compartment.CORRECTION);
        return reads(compartment) && !foreign.contains(illegible.thread()) && !Protected.isForeign(illegible, viewer);
    }

    /// The acts as this viewer sees them, in order.
    public List<RecordedAct> seen(List<RecordedAct> acts) {
        return acts.stream().flatMap(a -> seen(a).stream()).toList();
    }

    /// The number of the last act of a file that this viewer may know of; 0 for none. Of an erased file nothing
    /// but that number is left.
    int head(CaseFile file) {
        if (file.isErased()) {
            return maySee() ? file.head() : 0;
        }
        int head = file.illegible().stream()
                .filter(this::sees)
                .mapToInt(IllegibleAct::number)
                .max()
                .orElse(0);
        List<RecordedAct> acts = file.acts();
        for (int i = acts.size() - 1; i >= 0 && acts.get(i).number() > head; i--) {
            if (seen(acts.get(i)).isPresent()) {
                return acts.get(i).number();
            }
        }
        return head;
    }

    /// Why a viewer may look at a file on a day; empty when they may not.
    public static Optional<Ground> ground(Viewer viewer, CaseFile file, Law law, LocalDate day) {
        return Grounds.of(viewer, file, law, day);
    }
}
