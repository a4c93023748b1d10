// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import be.passerelle.casefile.appeal.Appeal;
import be.passerelle.casefile.assessment.Assessment;
import be.passerelle.casefile.benefit.Benefit;
import be.passerelle.casefile.consent.Consents;
import be.passerelle.casefile.correction.Corrections;
import be.passerelle.casefile.file.Subject;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.occupational.Occupational;
import be.passerelle.casefile.orientation.VocationalOrientation;
import be.passerelle.casefile.outcome.Outcomes;
import be.passerelle.casefile.person.Insured;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.protection.Protections;
import be.passerelle.casefile.representation.Representations;
import be.passerelle.casefile.resumption.Resumption;
import be.passerelle.casefile.returntoworkfund.FundApplication;
import be.passerelle.casefile.trajectory.Trajectory;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.ActTypes;
import java.util.List;
import java.util.Optional;

/// Every subject of the case file, and with it every kind of act that a file may hold. A new subject is
/// one line here; all that the rest needs to know of it, it declares in its own folder.
public final class FileActs {

    private static final List<Subject<?>> SUBJECTS = List.of(
            Insured.PERSON,
            Incapacity.INCAPACITIES,
            Assessment.ASSESSMENT,
            Trajectory.TRAJECTORIES,
            Consents.CONSENTS,
            Representations.REPRESENTATIONS,
            VocationalOrientation.ORIENTATIONS,
            Programme.PROGRAMMES,
            Resumption.RESUMPTIONS,
            Occupational.OCCUPATIONALS,
            FundApplication.APPLICATIONS,
            Benefit.BENEFIT,
            Outcomes.OUTCOMES,
            Appeal.APPEALS,
            Corrections.CORRECTIONS,
            Protections.PROTECTIONS);

    private static final ActTypes TYPES =
            ActTypes.under(SUBJECTS.stream().flatMap(s -> s.acts().stream()).toList());

    private FileActs() {}

    /// Every subject, in the order in which people meet them.
    public static List<Subject<?>> subjects() {
        return SUBJECTS;
    }

    /// The names under which acts are grouped, which their codes begin with, in the order of the
    /// subjects.
    public static List<String> groups() {
        return TYPES.all().stream().map(ActType::subject).distinct().toList();
    }

    public static List<ActType<?>> all() {
        return TYPES.all();
    }

    /// All of them, by their codes.
    public static ActTypes types() {
        return TYPES;
    }

    /// The type with that code, empty when there is none.
    public static Optional<ActType<?>> byCode(String code) {
        return TYPES.byCode(code);
    }
}
