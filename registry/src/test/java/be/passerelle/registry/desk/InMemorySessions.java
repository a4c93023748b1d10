// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import java.time.Instant;
import java.util.List;
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

    @Override
    public void act(SessionKey key, String as) {
        open.computeIfPresent(key, (_, signIn) -> signIn.acting(as));
    }

    @Override
    public List<Open> of(SignIn signIn) {
        return open.entrySet().stream()
                .filter(each -> isOf(each.getValue(), signIn))
                .map(each -> new Open(each.getKey().written(), signIn.means(), Instant.EPOCH, Instant.EPOCH))
                .toList();
    }

    @Override
    public void end(SignIn signIn, String key) {
        open.entrySet().removeIf(each -> each.getKey().written().equals(key) && isOf(each.getValue(), signIn));
    }

    @Override
    public List<Present> everybody(int most) {
        return open.entrySet().stream()
                .map(each -> new Present(
                        each.getKey().written(),
                        each.getValue().name(),
                        each.getValue().means(),
                        1,
                        Instant.EPOCH,
                        Instant.EPOCH))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<String> endAll(String key) {
        Optional<SignIn> whose = open.entrySet().stream()
                .filter(each -> each.getKey().written().equals(key))
                .map(Map.Entry::getValue)
                .findFirst();
        whose.ifPresent(signIn -> open.values().removeIf(each -> isOf(each, signIn)));
        return whose.map(SignIn::name);
    }

    @Override
    public void endAllBut(SignIn signIn) {
        open.values().removeIf(each -> !isOf(each, signIn));
    }

    private static boolean isOf(SignIn one, SignIn other) {
        return one.name().equals(other.name()) && one.means().equals(other.means());
    }

    /// How many there are.
    public int count() {
        return open.size();
    }
}
