// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.exchange.Exchange;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.access.SeenFile;
import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.util.Optional;

/// The file that an operation is about. One without keys is told apart by why it has none: two security
/// officers erased it, or somebody destroyed its keys, after which nobody is to open another over it.
record OpenedFiles(Desk desk, ErasureDesk erasing) {

    /// The file that the path names, as it is now.
    SeenFile now(Exchange exchange) {
        return now(exchange.get(CaseFileOperations.FILE), exchange);
    }

    SeenFile now(CaseFileId id, Exchange exchange) {
        return legible(desk.open(exchange.caller(), id));
    }

    /// The file that the path names, as it is now, and one of its acts with what is sealed in it.
    Desk.WithAct withAct(int act, Exchange exchange) {
        Optional<Desk.WithAct> with = desk.openSealed(exchange.caller(), exchange.get(CaseFileOperations.FILE), act);
        legible(with.map(Desk.WithAct::file));
        return with.orElseThrow();
    }

    /// The file that the path names, as it was known and true on the days that the query names.
    SeenFile then(Exchange exchange) {
        Optional<Instant> known = exchange.get(CaseFileOperations.KNOWN_ON)
                .map(day -> day.plusDays(1)
                        .atStartOfDay(Registry.BELGIUM)
                        .toInstant()
                        .minusNanos(1));
        return legible(desk.open(
                exchange.caller(),
                exchange.get(CaseFileOperations.FILE),
                known,
                exchange.get(CaseFileOperations.TRUE_ON)));
    }

    private SeenFile legible(Optional<SeenFile> opened) {
        SeenFile open = opened.orElseThrow(() -> ApiProblem.of(ProblemType.RESOURCE_NOT_FOUND));
        if (open.isErased()) {
            boolean confirmed = erasing.erased(open.id()).isPresent();
            throw ApiProblem.of(confirmed ? ProblemType.CASE_FILE_ERASED : ProblemType.CASE_FILE_KEYS_LOST)
                    .with("head", open.head());
        }
        return open;
    }
}
