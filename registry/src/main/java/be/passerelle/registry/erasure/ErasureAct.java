// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.CORRECTION;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;

/// Acts of the register of erasures. They name a file by its identifier and say nothing of anybody, so that they are
/// kept in clear: what was erased stays known when no key is left.
public sealed interface ErasureAct extends Act {

    /// The greatest number of a request: nine digits, as the database and the verifiers read them.
    int MOST = 999_999_999;

    /// Somebody asks that a file be erased; nothing changes until a second person confirms.
    ///
    /// @param reference of the document that it is asked on ([ErasureBasis])
    @Declared(code = "erasure.asked", survivesErasure = true, kind = STEP, compartment = CORRECTION)
    record Asked(
            @TextLength(max = 36) String file,
            ErasureGround ground,
            @TextLength(max = ErasureBasis.LONGEST) String reference)
            implements ErasureAct {}

    /// What a second person does with a request, never the one who asked.
    sealed interface BySecond extends ErasureAct {

        /// The number of the act that asked for it.
        int request();
    }

    /// A second person confirms: the keys of the file are destroyed with this act.
    ///
    /// @param request the number of the act that asked for it
    /// @param file the file, once more: what destroys the keys reads this act alone
    @Declared(code = "erasure.confirmed", survivesErasure = true, kind = STEP, compartment = CORRECTION)
    record Confirmed(
            @Within(min = 1, max = MOST) int request,
            @TextLength(max = 36) String file) implements BySecond {}

    /// A second person declines: the file stays.
    @Declared(code = "erasure.declined", survivesErasure = true, kind = STEP, compartment = CORRECTION)
    record Declined(@Within(min = 1, max = MOST) int request) implements BySecond {}
}
