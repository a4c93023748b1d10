// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.registry.contract.SessionContract;
import be.passerelle.registry.identity.Sessions;

class InMemorySessionsTest extends SessionContract {

    private final Sessions sessions = new InMemorySessions();

    @Override
    protected Sessions sessions() {
        return sessions;
    }
}
