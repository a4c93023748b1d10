// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.correction;

import static be.passerelle.casefile.correction.Corrections.CORRECTIONS;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.file.Contradiction;
import be.passerelle.casefile.file.DoneUnder;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.FileThread;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.Question;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.law.calendar.Deadline;
import be.passerelle.law.finding.DatedFact;
import be.passerelle.law.finding.Finding;
import be.passerelle.law.finding.Yes;
import be.passerelle.law.language.Phrase;
import be.passerelle.law.trajectory.StopTakenBackTerm;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Performer;
import be.passerelle.stream.act.ProposedAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.procedure.Condition;
import be.passerelle.stream.procedure.Duty;
import be.passerelle.stream.procedure.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The table of corrections. A role takes back what its own role recorded, and a second person of it
/// confirms.
public final class CorrectionProcedure {

    private static final List<Role> WHO_CORRECT = List.of(
            Role.ADVISORY_PHYSICIAN,
            Role.RETURN_TO_WORK_COORDINATOR,
            Role.FUND_PAYMENTS,
            Role.EMPLOYMENT_ADVISER,
            Role.TRAINING_CENTRE,
            Role.EMPLOYER,
            Role.OCCUPATIONAL_PHYSICIAN,
            Role.REGISTRAR,
            Role.SOCIAL_EXPERT,
            Role.INSPECTING_PHYSICIAN,
            Role.COMMISSION_SECRETARY);

    private static final Question<In<?>, Set<Role>> HAVE_SOMETHING_TO_TAKE_BACK =
            Question.of(s -> haveSomethingToTakeBack(s.file()));

    private static final List<Role> WHO_SETTLE = List.of(Role.SOCIAL_EXPERT, Role.RETURN_TO_WORK_COORDINATOR);

    /// The person stopped, declined or gave up a training, and may take that back: within the term, and as long
    /// as nothing else began since.
    private static final Condition<In<?>> STOPPED_BY_MISTAKE =
            new Condition<>("stoppedByMistake", Articles.VOLUNTARY, CorrectionProcedure::stopExists);

    private static final List<Row<?, ?>> ROWS = rowsOfAll();

    private CorrectionProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    private static List<Row<?, ?>> rowsOfAll() {
        List<Row<?, ?>> rows = new ArrayList<>();
        for (Role role : WHO_CORRECT) {
            Condition<In<?>> waits = askedBy(role);
            rows.add(asked(role));
            rows.add(confirmed(role, waits));
            rows.add(declined(role, waits));
        }
        for (Role role : WHO_SETTLE) {
            rows.add(settled(role));
        }
        rows.addAll(EntryRows.all());
        rows.add(FileRow.onFile(CorrectionAct.StopTakenBack.class, Role.INSURED, Articles.VOLUNTARY)
                .when(STOPPED_BY_MISTAKE)
                .alsoByRepresentative()
                .alsoEntered(WaysToTell.BINDING));
        return List.copyOf(rows);
    }

    private static Finding<Yes> stopExists(In<?> s) {
        List<RecordedAct> stops = StopsToTakeBack.of(s.file(), s.law(), s.day());
        return stops.stream()
                .map(stop -> StopTakenBackTerm.until(s.law(), new DatedFact(stop.recordedOn(), stop.number())))
                .findFirst()
                .map(by -> by.map(_ -> Yes.YES)
                        .stableAtMost(by.value().map(Deadline::day).orElse(LocalDate.MAX)))
                .orElseGet(() -> Finding.no(Phrase.of("refusal.stoppedByMistake"), Articles.VOLUNTARY));
    }

    private static Row<In<WholeFile>, CorrectionAct.AnnulmentAsked> asked(Role role) {
        Condition<In<?>> recordedSomething = Condition.<In<?>>of(
                        "recordedSomething",
                        Articles.ACCURACY,
                        s -> s.answer(HAVE_SOMETHING_TO_TAKE_BACK).contains(role))
                // Whatever followed, in any part, may stand in the way.
                .about(EnumSet.allOf(Compartment.class));
        return FileRow.onFile(CorrectionAct.AnnulmentAsked.class, role, Articles.ACCURACY)
                // Whether a centre may take back what ended one orientation depends on whether another was ordered.
                .when(role == Role.TRAINING_CENTRE ? recordedSomething.about(Compartment.PROGRAMME) : recordedSomething)
                .check(
                        "correctable",
                        "act",
                        (s, _, act) -> s.file()
                                .act(act.act())
                                .filter(a -> isCorrectable(s.file(), a))
                                .isPresent())
                .check(
                        "ofThePersonAlone",
                        "act",
                        (s, _, act) -> s.file()
                                .act(act.act())
                                .filter(a -> DoneUnder.givesUp(s.file().acts(), a))
                                .isEmpty())
                .check(
                        "leavesOneOpen",
                        "act",
                        (s, _, act) -> leavesOneOpen(s.file(), act.act().number()))
                .check(
                        "ownRole",
                        "act",
                        (s, p, act) -> s.file()
                                .act(act.act())
                                .filter(a -> ActsToTakeBack.isOwn(a, p.by()))
                                .isPresent())
                .check(
                        "notAskedTwice",
                        "act",
                        (s, _, act) -> s.file().state(CORRECTIONS).asked().stream()
                                .noneMatch(a -> a.request().act().equals(act.act())));
    }

    private static Row<In<WholeFile>, CorrectionAct.AnnulmentConfirmed> confirmed(Role role, Condition<In<?>> waits) {
        return FileRow.onFile(CorrectionAct.AnnulmentConfirmed.class, role, Articles.ACCURACY)
                .when(waits)
                .must("correction.second", s -> mustBeAnswered(s, role), _ -> Duty.noTerm())
                .notBy(s -> askedByOne(s, role))
                .check("secondPerson", "request", (s, p, act) -> isSecond(s, p, act.request()))
                .check(
                        "correctable",
                        "request",
                        (s, _, act) -> about(s, act.request())
                                .filter(a -> isCorrectable(s.file(), a))
                                .isPresent())
                .check(
                        "leavesOneOpen",
                        "request",
                        (s, _, act) -> about(s, act.request())
                                .filter(a -> leavesOneOpen(s.file(), a.number()))
                                .isPresent());
    }

    private static Row<In<WholeFile>, CorrectionAct.AnnulmentDeclined> declined(Role role, Condition<In<?>> waits) {
        return FileRow.onFile(CorrectionAct.AnnulmentDeclined.class, role, Articles.ACCURACY)
                .when(waits)
                .must("correction.second", s -> mustBeAnswered(s, role), _ -> Duty.noTerm())
                .notBy(s -> askedByOne(s, role))
                .check("secondPerson", "request", (s, p, act) -> isSecond(s, p, act.request()));
    }

    private static Row<In<WholeFile>, CorrectionAct.ContradictionSettled> settled(Role role) {
        return FileRow.onFile(CorrectionAct.ContradictionSettled.class, role, Articles.ACCURACY)
                .when(contradictionFor(role))
                .must("correction.contradiction");
    }

    /// A decision of the institute is contradicted no more once nothing of its programme is to come: the person gave
    /// the training up, for instance. Nobody of the institute looks at the file for it any longer.
    static boolean isOpen(CaseFile file, Contradiction contradiction) {
        return contradiction.settler() != Role.SOCIAL_EXPERT
                || file.act(contradiction.step().act())
                        .flatMap(step -> file.thread(step.thread()))
                        .filter(FileThread::isOpen)
                        .isPresent();
    }

    /// A contradiction waits for this role to settle it. A training that has ended is contradicted no more:
    /// whoever does not read that is not told.
    private static Condition<In<?>> contradictionFor(Role role) {
        return Condition.<In<?>>of(
                        "contradictionOpen",
                        Articles.ACCURACY,
                        s -> !s.file().state(CORRECTIONS).contradictions().isEmpty()
                                && s.file().state(CORRECTIONS).contradictions().stream()
                                        .anyMatch(c -> c.settler() == role && isOpen(s.file(), c)))
                .about(Compartment.ATTENDANCE, Compartment.PROGRAMME);
    }

    private static Condition<In<?>> askedBy(Role role) {
        return Condition.of(
                "annulmentAsked",
                Articles.ACCURACY,
                s -> !s.file().state(CORRECTIONS).asked().isEmpty()
                        && s.file().state(CORRECTIONS).asked().stream()
                                .anyMatch(a -> a.recorded().by().role() == role));
    }

    /// Who asked for all annulments that wait for this role: a second person answers. Where several asked, each
    /// may answer the others.
    private static Optional<PersonId> askedByOne(In<?> s, Role role) {
        List<PersonId> askers = s.file().state(CORRECTIONS).asked().stream()
                .map(a -> a.recorded().by())
                .filter(by -> by.role() == role)
                .map(Performer::person)
                .distinct()
                .toList();
        return askers.size() == 1 ? Optional.of(askers.getFirst()) : Optional.empty();
    }

    /// After a death only the question whether it was reported in error still has to be answered.
    private static boolean mustBeAnswered(In<?> s, Role role) {
        return s.file()
                .state(Insured.PERSON)
                .died()
                .map(died -> s.file().state(CORRECTIONS).asked().stream()
                        .anyMatch(a -> a.recorded().by().role() == role
                                && a.request().act().number() == died.act()))
                .orElse(true);
    }

    /// The act that the request asks to annul.
    private static Optional<RecordedAct> about(In<?> s, ActNumber request) {
        return s.file()
                .state(CORRECTIONS)
                .asked(request.number())
                .flatMap(a -> s.file().act(a.request().act()));
    }

    private static Set<Role> haveSomethingToTakeBack(CaseFile file) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<RecordedAct> acts = file.acts();
        for (int i = acts.size() - 1; i >= 0; i--) {
            Role role = ActsToTakeBack.hand(acts.get(i)).role();
            if (!roles.contains(role) && mayBeTakenBack(file, acts.get(i)) && !DoneUnder.givesUp(acts, acts.get(i))) {
                roles.add(role);
            }
        }
        return roles;
    }

    /// Whether what an objection is about may be settled as never done: also by whom it was said.
    public static boolean mayComeBack(CaseFile file, int objection) {
        return EntryRows.isOnTheirWord(file, objection)
                && file.state(CORRECTIONS).disowned().stream()
                        .filter(each -> each.said().act() == objection)
                        .flatMap(each -> file.act(each.entry()).stream())
                        .anyMatch(entry -> mayBeTakenBack(file, entry));
    }

    /// Whether an act may be taken back as the file stands.
    public static boolean mayBeTakenBack(CaseFile file, RecordedAct act) {
        return isCorrectable(file, act) && leavesOneOpen(file, act.number());
    }

    /// Without the act, no thread would be open beside another of its kind: taking back what closed one is
    /// too late once the next was opened.
    private static boolean leavesOneOpen(CaseFile file, int act) {
        if (!hasTwoOfAKind(file.threads(), _ -> true)) {
            return true;
        }
        Set<Integer> taken = DoneUnder.with(file.acts(), Set.of(act));
        List<RecordedAct> others =
                file.acts().stream().filter(a -> !taken.contains(a.number())).toList();
        return !hasTwoOfAKind(CaseFile.of(file.id(), others).threads(), FileThread::isAhead);
    }

    private static boolean hasTwoOfAKind(List<FileThread> threads, Predicate<FileThread> such) {
        for (int i = 1; i < threads.size(); i++) {
            for (int j = 0; j < i; j++) {
                FileThread one = threads.get(i);
                FileThread other = threads.get(j);
                if (one.kind().equals(other.kind()) && such.test(one) && such.test(other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSecond(In<?> s, ProposedAct proposed, ActNumber request) {
        return s.file()
                .act(request)
                .filter(a ->
                        !s.registers().isSame(a.by().person(), proposed.by().person()))
                .isPresent();
    }

    /// An act may be taken back unless it is a correction, opened the file, was taken back already, or opened a
    /// thread in which something happened since. A national number is put right by another change, which two people
    /// make and which is held against other files: they may have the one before by now.
    private static boolean isCorrectable(CaseFile file, RecordedAct recorded) {
        Act act = recorded.act();
        boolean never = act instanceof CorrectionAct
                || act instanceof PersonAct.Registered
                || act instanceof PersonAct.OfNumber;
        return !never && !file.isAnnulled(recorded.number()) && !hasFollowers(file, recorded);
    }

    private static boolean hasFollowers(CaseFile file, RecordedAct opener) {
        if (opener.thread() != opener.number()) {
            return false;
        }
        List<RecordedAct> acts = file.acts();
        for (int i = 0; i < acts.size(); i++) {
            if (acts.get(i).thread() == opener.number() && acts.get(i).number() != opener.number()) {
                return true;
            }
        }
        return false;
    }
}
