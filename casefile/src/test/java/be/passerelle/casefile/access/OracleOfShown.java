// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.assessment.AssessmentAct;
import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.occupational.OccupationalAct;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.protection.ProtectionAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.casefile.role.IdentityField;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.IllegibleAct;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the oracle shows of each act, once it is known on which ground somebody looks, and at which parts.
///
/// @param acts all acts of the file
/// @param unread those that nobody can read
record OracleOfShown(AccessOracle oracle, List<RecordedAct> acts, List<IllegibleAct> unread) {

    private static boolean hasButAPart(Role role) {
        return Set.of(Role.EMPLOYMENT_ADVISER, Role.TRAINING_CENTRE, Role.EMPLOYER, Role.OCCUPATIONAL_PHYSICIAN)
                .contains(role);
    }

    Map<Integer, Decided.Shown> acts(Viewer viewer, Optional<Ground> ground, Set<Compartment> compartments) {
        Map<Integer, Decided.Shown> shown = new HashMap<>();
        boolean partOnly = hasButAPart(viewer.role());
        Set<Integer> others = new HashSet<>();
        Set<Integer> readable = new HashSet<>();
        unread.forEach(act -> others.add(act.number()));
        for (RecordedAct recorded : acts) {
            Compartment compartment = ActType.of(recorded.act()).compartment();
            Set<Integer> about = OracleOfActs.about(recorded.act());
            boolean ofOthers = recorded.act() instanceof ProtectionAct
                    && viewer.role() != Role.INSURED
                    && !recorded.by().organisation().equals(viewer.organisation());
            boolean ofOtherRepresentative = recorded.act() instanceof RepresentationAct
                    && viewer.represents().isPresent()
                    && recorded.number() != viewer.represents().get().representation()
                    && !about.contains(viewer.represents().get().representation());
            boolean foreign = ofOthers
                    || ofOtherRepresentative
                    || (partOnly
                            && ((recorded.thread() != 0 && !oracle.hasPartIn(recorded.thread(), viewer))
                                    || (recorded.act() instanceof ConsentAct.Given given
                                            && !given.recipient().equals(viewer.organisation()))
                                    || about.stream().anyMatch(others::contains)));
            if (foreign) {
                others.add(recorded.number());
            }
            boolean ofUnread = compartment == Compartment.CORRECTION && !readable.containsAll(about);
            boolean isRead = !foreign && !ofUnread && compartments.contains(compartment);
            // Of the person, whoever sees some fields sees these and not the acts that hold them all.
            boolean partOfPerson = recorded.act() instanceof PersonAct
                    && AccessOracle.fields(
                                            viewer,
                                            Optional.ofNullable(AccessOracle.LINES.get(viewer.role()))
                                                    .orElseThrow())
                                    .size()
                            < IdentityField.values().length;
            if (isRead && !partOfPerson) {
                boolean strong = viewer.assurance() != Assurance.SUBSTANTIAL;
                boolean opensSealed = compartments.contains(Compartment.MEDICAL) && strong;
                boolean closed =
                        (compartment == Compartment.MEDICAL || compartment == Compartment.HEALTH_AT_WORK) && !strong;
                if (!closed) {
                    readable.add(recorded.number());
                }
                boolean shut = closed || (OracleOfActs.sealsInAnotherPart(recorded.act()) && !opensSealed);
                boolean apart = OracleOfActs.holdsWordsApart(recorded.act())
                        && !compartments.contains(Compartment.WORK_ABILITY);
                shown.put(recorded.number(), shut || apart ? Decided.Shown.WITHHELD : Decided.Shown.WHOLE);
            } else if (ground.isPresent() && !foreign && OracleOfActs.isTold(recorded.act(), viewer.role())) {
                // Nothing is sealed in what a centre is told of.
                boolean sealed = recorded.act() instanceof AssessmentAct.MedicalGroundsRecorded
                        || recorded.act() instanceof OccupationalAct.HealthNoted;
                shown.put(recorded.number(), sealed ? Decided.Shown.WITHHELD : Decided.Shown.WHOLE);
            } else {
                shown.put(recorded.number(), Decided.Shown.HIDDEN);
            }
        }
        return shown;
    }

    /// The acts that nobody can read and of which the viewer is told that they are there.
    Set<Integer> unread(Viewer viewer, Set<Compartment> compartments) {
        boolean partOnly = hasButAPart(viewer.role());
        Set<Integer> told = new HashSet<>();
        for (IllegibleAct act : unread) {
            Compartment compartment = FileActs.byCode(act.written().code())
                    .map(ActType::compartment)
                    .orElse(Compartment.CORRECTION);
            boolean ofOthers = act.written().code().startsWith("protection.")
                    && viewer.role() != Role.INSURED
                    && !act.organisation().equals(viewer.organisation().key());
            if (compartments.contains(compartment)
                    && !ofOthers
                    && (!partOnly || oracle.hasPartIn(act.thread(), viewer))) {
                told.add(act.number());
            }
        }
        return told;
    }
}
