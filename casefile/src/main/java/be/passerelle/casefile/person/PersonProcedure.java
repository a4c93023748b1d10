// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.person;

import static be.passerelle.casefile.person.PersonConditions.NOT_REGISTERED;
import static be.passerelle.casefile.person.PersonConditions.REGISTERED;
import static be.passerelle.stream.act.Role.ADVISORY_PHYSICIAN;
import static be.passerelle.stream.act.Role.RETURN_TO_WORK_COORDINATOR;

import be.passerelle.casefile.file.Articles;
import be.passerelle.casefile.file.FileRow;
import be.passerelle.casefile.file.In;
import be.passerelle.casefile.file.WholeFile;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.procedure.Row;
import java.util.List;

/// The table of acts about the person.
public final class PersonProcedure {

    private static final List<Row<?, ?>> ROWS = List.of(
            registered(ADVISORY_PHYSICIAN),
            registered(RETURN_TO_WORK_COORDINATOR),
            FileRow.onFile(PersonAct.DetailsChanged.class, RETURN_TO_WORK_COORDINATOR, Articles.ACCURACY)
                    .when(REGISTERED),
            FileRow.onFile(PersonAct.DetailsChanged.class, ADVISORY_PHYSICIAN, Articles.ACCURACY)
                    .when(REGISTERED));

    private PersonProcedure() {}

    public static List<Row<?, ?>> rows() {
        return ROWS;
    }

    private static Row<In<WholeFile>, PersonAct.Registered> registered(Role by) {
        return FileRow.onFile(PersonAct.Registered.class, by, Articles.RECOGNITION)
                .when(NOT_REGISTERED)
                .check("ownFund", "fund", (_, p, act) -> act.fund().equals(p.by().organisation()))
                .check("bornBefore", "birthDate", (_, p, act) -> act.birthDate().isBefore(p.happenedOn()))
                .check(
                        "numberFitsBirthDate",
                        "birthDate",
                        (_, _, act) -> act.nationalNumber().fits(act.birthDate()))
                .check("numberFitsSex", "sex", (_, _, act) -> fits(act.nationalNumber(), act.sex()));
    }

    /// Whether somebody of that sex can bear the number.
    public static boolean fits(NationalNumber number, Sex sex) {
        return switch (sex) {
            case FEMALE -> number.mayBeOfAWoman();
            case MALE -> number.mayBeOfAMan();
        };
    }
}
