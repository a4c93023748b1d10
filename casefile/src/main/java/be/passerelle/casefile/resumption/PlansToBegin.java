// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import be.passerelle.casefile.file.FileChoices;
import be.passerelle.casefile.file.In;
import be.passerelle.stream.act.Choice;
import be.passerelle.stream.act.Performer;
import java.util.List;

/// The accepted plans of employers with whose work nobody began.
public final class PlansToBegin implements FileChoices {

    @Override
    public String code() {
        return "planToBegin";
    }

    @Override
    public List<Choice> in(In<?> situation, Performer by) {
        return PlannedWork.notBegun(situation.file())
                .map(plan -> Choice.of(plan.handedOver().act()))
                .toList();
    }
}
