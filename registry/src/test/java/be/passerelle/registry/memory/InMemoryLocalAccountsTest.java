// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.registry.contract.LocalAccountsContract;
import be.passerelle.registry.identity.LocalAccounts;
import java.time.Duration;
import java.time.Instant;

class InMemoryLocalAccountsTest extends LocalAccountsContract {

    private Instant now = Instant.parse("2026-03-02T08:00:00Z");
    private final LocalAccounts accounts = new InMemoryLocalAccounts(() -> now);

    @Override
    protected LocalAccounts accounts() {
        return accounts;
    }

    @Override
    protected void later(Duration by) {
        now = now.plus(by);
    }
}
