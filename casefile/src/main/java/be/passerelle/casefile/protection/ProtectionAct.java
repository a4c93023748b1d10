// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.protection;

import static be.passerelle.stream.act.ActKind.STEP;
import static be.passerelle.stream.act.Compartment.PROTECTION;

import be.passerelle.casefile.file.FileAct;
import be.passerelle.casefile.file.Subject;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.Declared;
import be.passerelle.stream.act.ReadBeside;
import be.passerelle.stream.act.Refers;
import be.passerelle.stream.act.TextLength;
import be.passerelle.stream.act.Within;
import java.util.List;

/// Acts of protection.
@ReadBeside(facts = {ProtectionAct.Begun.class, ProtectionAct.HandedOver.class, ProtectionAct.Ended.class})
public sealed interface ProtectionAct extends FileAct {

    @Override
    default Subject<?> subject() {
        return Protections.PROTECTIONS;
    }

    /// An organisation protects the file against its own people: from now on only those named handle it
    /// there. With a secret address, nobody but the fund is told where the person lives.
    ///
    /// @param people the keys of those who handle it; nobody for a secret address, which keeps nobody
    ///     away
    @Declared(code = "protection.begun", kind = STEP, compartment = PROTECTION)
    record Begun(
            ProtectionReason reason,
            @Within(max = 20) @TextLength(max = 60) List<String> people) implements ProtectionAct {
        public Begun {
            people = List.copyOf(people);
        }
    }

    /// Others handle it from now on.
    ///
    /// @param protection the number of the act that began it
    /// @param people the keys of all who handle it
    @Declared(code = "protection.handedOver", kind = STEP, compartment = PROTECTION)
    record HandedOver(
            @Refers(to = Begun.class, among = ProtectionsToHandOver.class)
            ActNumber protection,

            @Within(min = 1, max = 20) @TextLength(max = 60) List<String> people)
            implements ProtectionAct {
        public HandedOver {
            people = List.copyOf(people);
        }
    }

    /// The reason is gone.
    ///
    /// @param protection the number of the act that began it
    @Declared(code = "protection.ended", kind = STEP, compartment = PROTECTION)
    record Ended(
            @Refers(to = Begun.class, among = ProtectionsInForce.class)
            ActNumber protection) implements ProtectionAct {}
}
