// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.procedure;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;

/// The acts of a stream that only tests know: seats of a council, which somebody is given and leaves.
public sealed interface SeatAct extends Act {

    @Declared(code = "seat.given", kind = ActKind.STEP, compartment = Compartment.OUTCOME)
    record Given() implements SeatAct {}

    @Declared(code = "seat.left", kind = ActKind.STEP, compartment = Compartment.OUTCOME)
    record Left() implements SeatAct {}
}
