// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.law.language.Language;
import be.passerelle.registry.identity.SessionKey;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;
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

    @Test
    void whatIsKnownOfAnInsuredPersonComesBackToTheirBrowser() {
        SignIn insured = new SignIn(
                "insured.1",
                "provider",
                "level 4",
                Optional.empty(),
                Optional.of(new SignIn.Insured(
                        new PersonId("insured.1"),
                        NationalNumber.ofNineDigits("850730034", false),
                        "Eve Peeters",
                        Language.NL)));
        SessionKey key = newKey();
        sessions().begin(key, insured);
        assertThat(sessions().find(key)).contains(insured);

        sessions().act(key, "insured.1@insured@insured");
        assertThat(sessions().find(key)).contains(insured.acting("insured.1@insured@insured"));
    }

    /// By it their mandates are asked with each request.
    @Test
    void theNumberOfWhoeverIsNoInsuredPersonComesBackToo() {
        SignIn numbered = new SignIn(
                "colleague",
                "provider",
                "level 4",
                Optional.empty(),
                Optional.of(NationalNumber.ofNineDigits("850730034", false)),
                Optional.empty());
        SessionKey key = newKey();
        sessions().begin(key, numbered);
        assertThat(sessions().find(key)).contains(numbered);
    }

    @Test
    void anybodySeesAndEndsTheirOwnSessionsAlone() {
        SignIn adam = new SignIn("adam" + UUID.randomUUID(), SignIn.DEMONSTRATION);
        SignIn sameNameElsewhere = new SignIn(adam.name(), "provider");
        SessionKey one = newKey();
        SessionKey other = newKey();
        SessionKey strange = newKey();
        sessions().begin(one, adam);
        sessions().begin(other, adam);
        sessions().begin(strange, sameNameElsewhere);
        assertThat(sessions().of(adam))
                .extracting(Sessions.Open::key)
                .containsExactlyInAnyOrder(one.written(), other.written());

        sessions().end(adam, strange.written());
        assertThat(sessions().find(strange)).contains(sameNameElsewhere);
        sessions().end(adam, other.written());
        assertThat(sessions().find(other)).isEmpty();
        assertThat(sessions().find(one)).contains(adam);
    }

    @Test
    void allSessionsOfSomebodyEndByOneOfThem() {
        SignIn adam = new SignIn("adam" + UUID.randomUUID(), SignIn.DEMONSTRATION);
        SignIn eve = new SignIn("eve" + UUID.randomUUID(), SignIn.DEMONSTRATION);
        SessionKey one = newKey();
        SessionKey other = newKey();
        SessionKey strange = newKey();
        sessions().begin(one, adam);
        sessions().begin(other, adam);
        sessions().begin(strange, eve);
        assertThat(sessions().everybody(1000))
                .filteredOn(each -> each.name().equals(adam.name()))
                .isNotEmpty()
                .allMatch(each -> each.key().equals(one.written()) || each.key().equals(other.written()));

        assertThat(sessions().endAll(newKey().written())).isEmpty();
        assertThat(sessions().endAll(other.written())).contains(adam.name());
        assertThat(sessions().find(one)).isEmpty();
        assertThat(sessions().find(other)).isEmpty();
        assertThat(sessions().find(strange)).contains(eve);
        assertThat(sessions().everybody(1000))
                .extracting(Sessions.Present::name)
                .contains(eve.name())
                .doesNotContain(adam.name());

        sessions().begin(one, adam);
        sessions().endAllBut(eve);
        assertThat(sessions().find(one)).isEmpty();
        assertThat(sessions().find(strange)).contains(eve);
    }

    private static SessionKey newKey() {
        return SessionKey.of(UUID.randomUUID().toString());
    }
}
