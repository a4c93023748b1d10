// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.story;

import static be.passerelle.casefile.file.InventedLife.COORDINATOR;
import static be.passerelle.casefile.file.InventedLife.PAYMENTS;
import static be.passerelle.casefile.file.InventedLife.PHYSICIAN;
import static be.passerelle.casefile.story.Story.day;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.InventedLife;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.incapacity.IncapacityAct;
import be.passerelle.law.incapacity.Scheme;
import be.passerelle.stream.act.Sealed;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What comes to the fund during an incapacity: certificates, and the end of a contract.
class CertificateStoryTest {

    /// Three months at most since 1 January 2026; of a limit before, nothing was found.
    @Test
    void a_certificate_covers_three_months_at_most_since_2026() {
        InventedLife life = new InventedLife().on(day("2026-01-05")).registered();
        assertThat(refused(life, "2026-01-01", "2026-03-31")).isEmpty();
        assertThat(refused(life, "2026-01-01", "2026-04-01")).containsExactly("withinLongestCertificate");
        assertThat(refused(life, "2025-12-31", "2026-06-30")).isEmpty();
        assertThat(refused(life, "2026-01-05", "2026-01-04")).containsExactly("endsAfterStart");
        assertThat(life.refused(COORDINATOR, 0, certificate("2026-01-05", "2026-01-20")))
                .containsExactly("wrongRole");
    }

    /// It recognises nothing; whoever pays reads its days and not what it says of health.
    @Test
    void a_certificate_recognises_nothing_and_keeps_its_diagnosis_sealed() {
        InventedLife life = new InventedLife().on(day("2024-01-08")).registered();
        life.by(PHYSICIAN, 0, certificate("2024-01-08", "2024-01-31"));
        assertThat(life.file().threads(Incapacity.INCAPACITY).all()).isEmpty();
        assertThat(medical(life)).containsExactly(new Sealed.Withheld<>());
    }

    @Test
    void a_contract_ends_once_and_takes_the_employer_away() {
        InventedLife life = InventedLife.incapable(Scheme.EMPLOYEE, Optional.of("Bakery"));
        assertThat(incapacity(life).employer()).contains("Bakery");
        life.on(day("2024-04-02")).by(COORDINATOR, life.incapacity(), day("2024-03-31"), ended());
        assertThat(incapacity(life).employer()).isEmpty();
        assertThat(life.refused(COORDINATOR, life.incapacity(), ended())).containsExactly("contractRuns");
        InventedLife without = InventedLife.incapable();
        assertThat(without.refused(PHYSICIAN, without.incapacity(), ended())).containsExactly("contractRuns");
    }

    private static List<Sealed<String>> medical(InventedLife life) {
        return life.seenBy(PAYMENTS).acts().stream()
                .filter(act -> act.act() instanceof IncapacityAct.CertificateReceived)
                .map(act -> ((IncapacityAct.CertificateReceived) act.act()).medical())
                .toList();
    }

    private static Incapacity incapacity(InventedLife life) {
        return life.file().threads(Incapacity.INCAPACITY).all().getFirst();
    }

    private static List<String> refused(InventedLife life, String from, String until) {
        return life.refused(PHYSICIAN, 0, certificate(from, until));
    }

    private static IncapacityAct certificate(String from, String until) {
        return new IncapacityAct.CertificateReceived(
                day(from), day(until), Optional.of(day(until).plusDays(30)), Sealed.readable("lumbago, good"));
    }

    private static IncapacityAct ended() {
        return new IncapacityAct.ContractEnded();
    }
}
