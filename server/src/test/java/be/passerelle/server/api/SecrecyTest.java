// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.api;

import static be.passerelle.server.desk.Invented.EVE;
import static be.passerelle.server.desk.Invented.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.server.desk.Invented;
import be.passerelle.server.identity.Account;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is sealed stays among physicians, whatever is asked for, by whoever has a token.
class SecrecyTest {

    private static final String SEALED = "The sealed canary sings.";

    private final Walkers walk = Walkers.inMemory("2026-02-02");

    @Test
    void sealedGroundsReachPhysiciansAlone() {
        String file = requestedTraining();
        List<Account> readers = new ArrayList<>();
        List<Account> knowing = new ArrayList<>();
        for (Account account : Invented.ACCOUNTS.all()) {
            StringBuilder all = new StringBuilder();
            for (String path : List.of(
                    "",
                    "/acts",
                    "/acts?pageSize=200",
                    "/acts/3",
                    "/nextActs?reasons=true",
                    "/entitlements?reasons=true")) {
                Reply reply = walk.as(account).get(file + path);
                if (path.isEmpty() && reply.status() == 200) {
                    readers.add(account);
                }
                all.append(reply.text());
            }
            all.append(walk.as(account).get("/workItems?scope=team").text());
            if (all.toString().contains(SEALED)) {
                knowing.add(account);
            }
        }
        assertThat(readers).hasSizeGreaterThan(9).contains(EVE, Invented.COUNSELLOR, Invented.EXPERT);
        assertThat(readers).doesNotContain(Invented.OF_OTHER_FUND, Invented.OF_OTHER_PARTNER, Invented.OTHER_INSURED);
        assertThat(knowing)
                .containsExactlyInAnyOrder(PHYSICIAN, Invented.SECOND_PHYSICIAN, Invented.INSPECTOR)
                .allMatch(a -> a.viewer().role().isPhysician());
    }

    private String requestedTraining() {
        String file = walk.incapable("2026-01-12", "2026-12-31");
        walk.record(PHYSICIAN, file, "assessment.medicalGroundsRecorded", 0, "grounds", SEALED);
        int trajectory = walk.record(EVE, walk.own(), "trajectory.contactAsked", 0);
        walk.record(PHYSICIAN, file, "trajectory.healthAllows", trajectory);
        walk.on("2026-02-10");
        walk.engage(trajectory);
        walk.refer(trajectory);
        walk.on("2026-03-02");
        walk.ask("2026-04-07", "2026-06-30", "1250.00");
        return file;
    }
}
