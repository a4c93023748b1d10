// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActKind;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.Lift;
import be.passerelle.stream.act.Sealed;
import be.passerelle.stream.act.Within;
import be.passerelle.stream.act.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Acts of an invented kind of stream.
public sealed interface InventedAct extends Act {

    @Declared(code = "invented.noted", kind = ActKind.REPORT, compartment = Compartment.IDENTITY)
    record Noted(String words, @Within(max = 3) List<Sealed<String>> sealed) implements InventedAct {}

    @Declared(
            code = "invented.painted",
            version = 3,
            lifts = {Painted.FromVersion1.class, Painted.FromVersion2.class},
            kind = ActKind.STEP,
            compartment = Compartment.IDENTITY)
    record Painted(Colour colour, int coats) implements InventedAct {

        /// One coat was all there was.
        public static final class FromVersion1 implements Lift {
            @Override
            public Map<String, Object> lift(Map<String, Object> payload) {
                Map<String, Object> lifted = new HashMap<>(payload);
                lifted.put("coats", 1);
                return lifted;
            }
        }

        /// Cyan was called blue.
        public static final class FromVersion2 implements Lift {
            @Override
            public Map<String, Object> lift(Map<String, Object> payload) {
                Map<String, Object> lifted = new HashMap<>(payload);
                lifted.replace("colour", "blue", "cyan");
                return lifted;
            }
        }
    }

    @Declared(code = "invented.closed", survivesErasure = true, kind = ActKind.STEP, compartment = Compartment.IDENTITY)
    record Closed(int request) implements InventedAct {}

    enum Colour {
        CYAN,
        @Written("vermilion")
        RED
    }
}
