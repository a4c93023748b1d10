// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.access.AccessTable;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.Binds;
import be.passerelle.casefile.file.GivesUp;
import be.passerelle.casefile.file.WaysToTell;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.Row;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What binds says so on its record, and takes no weak proof: nobody adds a signature or a consent and forgets it.
class BindsTest {

    /// The parts in which acts say who looks or acts for the person: each of them binds or takes back.
    private static final Set<Compartment> OF_OTHERS = EnumSet.of(Compartment.CONSENT, Compartment.REPRESENTATION);

    /// What takes from whoever represents the person, on the word of the fund and with a proof that is kept.
    private static final Set<String> TAKES_FROM_OTHERS = Set.of("representation.ended");

    static Iterable<Row<?, ?>> entered() {
        return Procedure.rows().stream()
                .filter(row -> !row.byOthers().channels().isEmpty())
                .toList();
    }

    static Iterable<ActType<?>> acts() {
        return FileActs.all();
    }

    @ParameterizedTest
    @MethodSource("entered")
    void whatIsOnASignedPaperAloneBinds(Row<?, ?> row) {
        assertThat(binds(row.type()))
                .as(row.type().code())
                .isEqualTo(row.byOthers().channels().equals(WaysToTell.BINDING));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aSignatureBinds(ActType<?> type) {
        if (type.code().matches(".*[sS]ign(ed|ature).*")) {
            assertThat(binds(type)).as(type.code()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatSaysWhoLooksOrActsBindsOrTakesBack(ActType<?> type) {
        if (OF_OTHERS.contains(type.compartment()) && !TAKES_FROM_OTHERS.contains(type.code())) {
            assertThat(binds(type)).as(type.code()).isNotEqualTo(GivesUp.class.isAssignableFrom(type.of()));
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whatBindsTakesNoWeakProof(ActType<?> type) {
        boolean medical = type.compartment() == Compartment.MEDICAL || type.compartment() == Compartment.HEALTH_AT_WORK;
        Assurance wanted = binds(type) || medical ? Assurance.HIGH : Assurance.SUBSTANTIAL;
        assertThat(AccessTable.assurance(type)).as(type.code()).isEqualTo(wanted);
    }

    @Test
    void someDo() {
        assertThat(FileActs.all()).filteredOn(BindsTest::binds).hasSizeGreaterThanOrEqualTo(5);
    }

    private static boolean binds(ActType<?> type) {
        return Binds.class.isAssignableFrom(type.of());
    }
}
