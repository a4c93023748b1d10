// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What every keeper of sessions keeps.
public abstract class SessionContract {

    private static final SignIn EVE = new SignIn("eve", SignIn.DEMONSTRATION);

    protected abstract Sessions sessions();

    @Test
    void aSessionTellsWhoSignedInUntilItEnds() {
        SessionKey key = newKey();
        assertThat(sessions().find(key)).isEmpty();
        sessions().begin(key, EVE);
        assertThat(sessions().find(key)).contains(EVE);
        assertThat(sessions().find(key)).contains(EVE);

        sessions().end(key);
        assertThat(sessions().find(key)).isEmpty();
        sessions().end(key);
    }

    @Test
    void sessionsOfOnePersonEndEachByItself() {
        SessionKey one = newKey();
        SessionKey other = newKey();
        sessions().begin(one, EVE);
        sessions().begin(other, EVE);

        sessions().end(one);
        assertThat(sessions().find(one)).isEmpty();
        assertThat(sessions().find(other)).contains(EVE);
    }

    @Test
    void aKeyDoesNotTellItsIdentifier() {
        assertThat(SessionKey.of("identifier").written())
                .isEqualTo("285437db8c5e1541aa49708b4abd51642a065b66e4bac0901e75b44ce2d0cebe");
    }

    private static SessionKey newKey() {
        return SessionKey.of(UUID.randomUUID().toString());
    }
}
