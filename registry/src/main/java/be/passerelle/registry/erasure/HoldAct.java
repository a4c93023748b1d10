// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.CORRECTION;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import java.time.LocalDate;
import java.util.Optional;

/// Acts of the register of erasures that keep a file from being erased. They stand in clear, as the others of that
/// register do: the database and the verifiers read them before they take a key for rightly destroyed.
public sealed interface HoldAct extends Act {

    /// Somebody asks that a file be held. From then on it is not erased: what is destroyed cannot be given back. A
    /// second person says whether it stays so.
    ///
    /// @param reference of the document that it is asked on ([HoldBasis])
    /// @param until the last day; empty without an end
    @Declared(code = "hold.asked", survivesErasure = true, kind = STEP, compartment = CORRECTION)
    record Asked(
            @TextLength(max = 36) String file,
            HoldReason reason,
            @TextLength(max = ErasureBasis.LONGEST) String reference,
            Optional<LocalDate> until)
            implements HoldAct {}

    /// Somebody asks that a hold be lifted; it holds until a second person confirms.
    ///
    /// @param hold the number of the act that asked for it
    /// @param reference of the document that it is asked on
    @Declared(code = "hold.liftAsked", survivesErasure = true, kind = STEP, compartment = CORRECTION)
    record LiftAsked(
            @Within(min = 1, max = ErasureAct.MOST) int hold,
            @TextLength(max = ErasureBasis.LONGEST) String reference) implements HoldAct {}

    /// What a second person does with a request, never the one who asked.
    sealed interface BySecond extends HoldAct {

        /// The number of the act that asked to hold the file, or to lift that.
        int request();
    }

    /// A second person confirms: the file stays held, or the hold is lifted.
    @Declared(code = "hold.confirmed", survivesErasure = true, kind = STEP, compartment = CORRECTION)
    record Confirmed(@Within(min = 1, max = ErasureAct.MOST) int request) implements BySecond {}

    /// A second person declines: the file is held no longer, or the hold stays.
    @Declared(code = "hold.declined", survivesErasure = true, kind = STEP, compartment = CORRECTION)
    record Declined(@Within(min = 1, max = ErasureAct.MOST) int request) implements BySecond {}
}
