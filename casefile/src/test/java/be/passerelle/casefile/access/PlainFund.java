// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.casefile.returntoworkfund.ReturnToWorkFundAct;
import java.time.LocalDate;
import java.util.Optional;

/// An application to the Return To Work Fund, from the day on which it was sent.
final class PlainFund {

    private boolean decided;
    private boolean done;
    private boolean givenUp;
    private Optional<LocalDate> over = Optional.empty();

    void read(ReturnToWorkFundAct act) {
        switch (act) {
            case ReturnToWorkFundAct.Applied _,
                    ReturnToWorkFundAct.FoundIncomplete _,
                    ReturnToWorkFundAct.Supplied _,
                    ReturnToWorkFundAct.VoucherUsed _ -> {}
            case ReturnToWorkFundAct.Granted _ -> decided = true;
            case ReturnToWorkFundAct.Refused _ -> {
                decided = true;
                done = true;
            }
            case ReturnToWorkFundAct.ProviderPaid _, ReturnToWorkFundAct.Lapsed _ -> done = true;
            case ReturnToWorkFundAct.Withdrawn _ -> {
                givenUp = true;
                done = true;
            }
        }
    }

    void over(LocalDate day) {
        over = over.or(() -> Optional.of(day));
    }

    void died(LocalDate day) {
        done = true;
        over = over.filter(earlier -> earlier.isBefore(day)).or(() -> Optional.of(day));
    }

    boolean withInstituteOn(LocalDate day) {
        return !done || (decided && !givenUp && over.filter(day::isAfter).isEmpty());
    }
}
