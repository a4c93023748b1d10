// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import static be.passerelle.registry.desk.Invented.EVE;
import static be.passerelle.registry.desk.Invented.PHYSICIAN;
import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.role.IdentityField;
import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is sealed stays among physicians, whatever is asked for, by whoever has a token.
class SecrecyTest {

    private static final String SEALED = "The sealed canary sings.";

    private final Walkers walk = Walkers.inMemory("2026-02-02");

    @Test
    void sealedGroundsReachPhysiciansAlone() {
        String file = requestedTraining();
        List<EveryRequest.Request> requests = EveryRequest.about(file);
        Set<Account> readers = new LinkedHashSet<>();
        Set<Account> knowing = new LinkedHashSet<>();
        for (Account account : Invented.ACCOUNTS.all()) {
            for (EveryRequest.Request request : requests) {
                Reply reply = walk.as(account).call(request.method().name(), request.address(), request.body());
                if (request.address().equals(file) && reply.status() == 200) {
                    readers.add(account);
                }
                if (reply.text().contains(SEALED)) {
                    knowing.add(account);
                }
            }
        }
        assertThat(readers).hasSizeGreaterThan(9).contains(EVE, Invented.ADVISER, Invented.EXPERT);
        assertThat(readers).doesNotContain(Invented.OF_OTHER_FUND, Invented.OF_OTHER_PARTNER, Invented.OTHER_INSURED);
        assertThat(knowing)
                .containsExactlyInAnyOrder(PHYSICIAN, Invented.SECOND_PHYSICIAN, Invented.INSPECTOR)
                .allMatch(a -> a.viewer().role().isPhysician());
    }

    /// Whoever sees the number masked finds the whole of it nowhere, and cannot have one confirmed by a search.
    @Test
    void theWholeNumberReachesThoseAloneWhoWorkWithIt() {
        String file = requestedTraining();
        String number = Invented.NUMBER_OF_EVE.digits();
        Set<Account> masked = new LinkedHashSet<>();
        for (Account account : Invented.ACCOUNTS.all()) {
            if (RoleTable.of(account.viewer().role()).fields().contains(IdentityField.NATIONAL_NUMBER)
                    || walk.as(account).get(file).status() != 200) {
                continue;
            }
            masked.add(account);
            for (EveryRequest.Request request : EveryRequest.about(file)) {
                if (request.address().startsWith("/doc/")) {
                    continue; // the examples of the description are of the same invented person
                }
                assertThat(walk.as(account)
                                .call(request.method().name(), request.address(), request.body())
                                .text())
                        .as(account.key() + " " + request.address())
                        .doesNotContain(number, Invented.NUMBER_OF_EVE.formatted());
            }
            assertThat(walk.as(account)
                            .post("/caseFiles/query", Map.of("nationalNumber", number))
                            .expect(200)
                            .items())
                    .isEmpty();
        }
        assertThat(masked).contains(Invented.ADVISER);
        assertThat(walk.as(PHYSICIAN)
                        .post("/caseFiles/query", Map.of("nationalNumber", number))
                        .items())
                .hasSize(1);
    }

    /// A reason draws its lines from acts: those of acts that its reader cannot ask for are not there.
    @Test
    void reasonsDrawOnNothingThatTheirReaderMayNotRead() {
        String file = requestedTraining();
        Set<Account> toldOfMore = new LinkedHashSet<>();
        for (Account account : Invented.ACCOUNTS.all()) {
            Caller caller = walk.as(account);
            if (caller.get(file).status() != 200) {
                continue;
            }
            List<Object> read = new ArrayList<>();
            caller.get(file + "/acts?pageSize=100").items().forEach(act -> read.add(act.get("number")));
            for (String why : List.of("/nextActs?reasons=true", "/entitlements?reasons=true")) {
                Reply reply = caller.get(file + why).expect(200);
                assertThat(read).as(account.key() + why).containsAll(drawnOn(reply.items()));
                if (reply.text().contains("rests on something that you may not read")) {
                    toldOfMore.add(account);
                }
            }
        }
        assertThat(toldOfMore).as("payments read neither signatures nor plans").contains(Invented.PAYMENTS);
        assertThat(toldOfMore).doesNotContain(EVE, Invented.COORDINATOR);
    }

    /// The acts that the reasons among these values name.
    private static List<Object> drawnOn(Object value) {
        List<Object> acts = new ArrayList<>();
        switch (value) {
            case List<?> list -> list.forEach(each -> acts.addAll(drawnOn(each)));
            case Map<?, ?> map -> {
                if (map.containsKey("statement") && map.containsKey("act")) {
                    acts.add(map.get("act"));
                }
                map.values().forEach(each -> acts.addAll(drawnOn(each)));
            }
            default -> {}
        }
        return acts;
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
