// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Sessions that last until they are ended.
public final class InMemorySessions implements Sessions {

    private final Map<SessionKey, SignIn> open = new ConcurrentHashMap<>();

    @Override
    public Optional<SignIn> find(SessionKey key) {
        return Optional.ofNullable(open.get(key));
    }

    @Override
    public void begin(SessionKey key, SignIn signIn) {
        open.put(key, signIn);
    }

    @Override
    public void end(SessionKey key) {
        open.remove(key);
    }

    /// How many there are.
    public int count() {
        return open.size();
    }
}
