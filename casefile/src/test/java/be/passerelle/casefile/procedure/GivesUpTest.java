// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.stream.act.Channel;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.procedure.Row;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a person may give up on a telephone or at a counter comes back on their word alone: nobody adds such a
/// row and forgets it.
class GivesUpTest {

    /// What asks for something, or reports a fact, is said on any way, as what takes back is, and takes nothing
    /// from anybody.
    private static final Set<String> ASKS = Set.of(
            "trajectory.contactAsked",
            "occupational.askedByWorker",
            "occupational.visitAsked",
            "occupational.absenceDated",
            "occupational.appealed",
            "resumption.asked",
            "resumption.planBegun",
            "resumption.monthReported",
            "resumption.ended",
            "outcome.returnedToWork",
            "appeal.lodged",
            "returnToWorkFund.applied",
            "returnToWorkFund.supplied",
            "assessment.questionnaireReturned",
            "assessment.newDateAsked");

    static Iterable<Row<?, ?>> ofThePerson() {
        return Procedure.rows().stream().filter(row -> row.by() == Role.INSURED).toList();
    }

    @ParameterizedTest
    @MethodSource("ofThePerson")
    void itsActIsDeclaredAsWhatItsWaysSay(Row<?, ?> row) {
        Set<Channel> ways = row.byOthers().channels();
        assertThat(ways).as("on which ways the fund enters it").isNotEmpty();
        boolean gives =
                !ways.equals(WaysToTell.BINDING) && !ASKS.contains(row.type().code());
        assertThat(GivesUp.class.isAssignableFrom(row.type().of()))
                .as(row.type().code())
                .isEqualTo(gives);
    }
}
