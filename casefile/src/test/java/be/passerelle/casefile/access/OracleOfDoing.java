// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.file.Ground;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.representation.RepresentationAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who may do what in a file, decided a second time, from a table that was written by hand.
record OracleOfDoing(Viewer viewer, Optional<Ground> ground) {

    private static final Map<Role, Set<String>> DOES = OracleTable.does();

    Set<String> does() {
        Set<String> does = new TreeSet<>();
        if (ground.isEmpty() || ground.get() == Ground.REPRESENTS_TO_LOOK) {
            return does;
        }
        for (String act : Optional.ofNullable(DOES.get(viewer.role())).orElseThrow()) {
            boolean forAnother = viewer.represents().isEmpty() || OracleTable.BY_REPRESENTATIVE.contains(act);
            if (forAnother && !outlasts(act)) {
                does.add(act);
            }
        }
        return does;
    }

    Set<String> enters() {
        boolean coordinator = viewer.role() == Role.RETURN_TO_WORK_COORDINATOR;
        return coordinator && ground.equals(Optional.of(Ground.MEMBER_OF_FUND))
                ? new TreeSet<>(OracleTable.ENTERED)
                : new TreeSet<>();
    }

    /// Whoever looks, unless they look for an hour.
    boolean takesLines() {
        return !ground.equals(Optional.<Ground>empty()) && !ground.equals(Optional.of(Ground.EMERGENCY));
    }

    Map<String, String> again(List<RecordedAct> acts) {
        Map<String, String> again = new TreeMap<>();
        for (RecordedAct act : Decided.oneOfEachKind(acts)) {
            again.put("own " + act.number(), answer(act.act()));
            if (act.by().role() == Role.INSURED && viewer.role() != Role.INSURED) {
                String code = ActType.of(act.act()).code();
                again.put("entered " + act.number(), enters().contains(code) ? answer(act.act()) : "wrongRole");
            }
        }
        return again;
    }

    private String answer(Act act) {
        String code = ActType.of(act).code();
        boolean wrong = switch (act) {
            case RepresentationAct.Recorded said -> isTheirs(viewer, said.nationalNumber());
            case PersonAct.Registered said -> viewer.role() != Role.INSURED && isTheirs(viewer, said.nationalNumber());
            case PersonAct.NumberChangeProposed said ->
                viewer.role() != Role.INSURED && isTheirs(viewer, said.nationalNumber());
            default -> false;
        };
        if (wrong || outlasts(code)) {
            return "wrongRole";
        }
        boolean weak = viewer.assurance() == Assurance.SUBSTANTIAL && OracleTable.WANT_HIGH_ASSURANCE.contains(code);
        return weak ? "strongerProof" : "";
    }

    /// The number that they have, or one that they had.
    static boolean isTheirs(Viewer viewer, NationalNumber number) {
        return viewer.self().equals(Optional.of(number))
                || viewer.formerly().stream().anyMatch(number::equals);
    }

    /// By which somebody would look at the file after an emergency.
    private boolean outlasts(String code) {
        String kind = code.substring(0, code.indexOf('.'));
        return ground.equals(Optional.of(Ground.EMERGENCY))
                && (Set.of("protection", "representation", "consent", "correction")
                                .contains(kind)
                        || code.startsWith("person.number"))
                && !code.equals("protection.handedOver");
    }
}
