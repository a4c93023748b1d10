// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.registry.desk.Invented;
import be.passerelle.registry.identity.Account;
import java.io.IOException;
import java.util.List;

/// What takes access away from somebody, and gives it again.
enum Race {
    /// The person withdraws a consent, entered by the fund; a partner had the file by it.
    CONSENT_WITHDRAWN(Invented.ADVISER) {
        @Override
        void take(Wire wire, RacedFile file) throws IOException {
            file.record(
                    wire,
                    Invented.COORDINATOR,
                    "consent.withdrawn",
                    ENTERED + "\"payload\":{\"consent\":" + file.consent() + "}");
        }

        /// No paper of the same day undoes what was withdrawn on it.
        @Override
        boolean isGivenAgain() {
            return false;
        }

        @Override
        void give(Wire wire, RacedFile file) {
            throw new UnsupportedOperationException("a consent is withdrawn once in a file");
        }
    },
    /// A fund protects a file against its own people, and names others than the one who has it open.
    PROTECTION_BEGUN(Invented.COORDINATOR) {
        @Override
        void take(Wire wire, RacedFile file) throws IOException {
            file.consented(file.record(
                    wire,
                    Invented.COORDINATOR,
                    "protection.begun",
                    "\"payload\":{\"reason\":\"relativeOfStaff\","
                            + "\"people\":[\"physician-2\",\"coordinator-2\",\"payments\"]}"));
        }

        @Override
        void give(Wire wire, RacedFile file) throws IOException {
            file.record(
                    wire,
                    Invented.SECOND_COORDINATOR,
                    "protection.ended",
                    "\"payload\":{\"protection\":" + file.consent() + "}");
        }
    },
    /// Somebody ends their sessions elsewhere: whoever has the cookie of one is nobody.
    SESSION_ENDED(Invented.PHYSICIAN) {
        @Override
        void take(Wire wire, RacedFile file) throws IOException {
            file.page(wire, "/sign-out", "");
        }

        @Override
        void give(Wire wire, RacedFile file) throws IOException {
            file.signIn(wire, loser());
        }

        @Override
        List<Sent> reads(RacedFile file) {
            return List.of(file.get("/files/" + file.id()), file.get("/work?scope=team"), file.get("/search"));
        }

        @Override
        boolean shows(Got got, RacedFile file) {
            return got.status() == 200;
        }
    };

    private static final String ENTERED =
            "\"entered\":{\"channel\":\"paper\",\"reference\":\"scan 1\",\"dated\":\"" + RacedFile.TODAY + "\"},";

    private final Account loser;

    Race(Account loser) {
        this.loser = loser;
    }

    /// Whose access it is.
    Account loser() {
        return loser;
    }

    /// Whether it is given again in the same file, the same day.
    boolean isGivenAgain() {
        return true;
    }

    abstract void take(Wire wire, RacedFile file) throws IOException;

    abstract void give(Wire wire, RacedFile file) throws IOException;

    /// All ways to the file that whoever loses it goes in turn: page, list, search, operations, events.
    List<Sent> reads(RacedFile file) {
        return List.of(
                file.get("/files/" + file.id()),
                file.operation(loser, "/caseFiles/" + file.id()),
                file.get("/work?scope=team"),
                file.query(loser),
                file.operation(loser, "/caseFiles/" + file.id() + "/acts"),
                file.get("/files/" + file.id() + "/timeline"),
                file.operation(loser, "/workItems?scope=team&pageSize=100"),
                file.operation(loser, "/caseFiles/" + file.id() + "/nextActs"),
                file.operation(loser, "/events?pageSize=100"));
    }

    /// Whether an answer names the file or tells of it.
    boolean shows(Got got, RacedFile file) {
        return got.status() == 200
                && (got.body().contains(file.id().toString()) || got.body().contains(file.name()));
    }
}
