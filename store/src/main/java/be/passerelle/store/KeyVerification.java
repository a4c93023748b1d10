// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.erasure.Erasures;
import be.passerelle.store.Verification.Broken;
import be.passerelle.store.Verification.Fault;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.row.StoredRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Looks at every key of every stream, also at those that nothing was sealed under yet: whether it is
/// there, opens, and was destroyed by two people alone, who were security officers then.
final class KeyVerification {

    private static final String MISSING = """
            SELECT kind, stream FROM (SELECT DISTINCT kind, stream FROM act) AS known
            WHERE (SELECT count(*) FROM stream_key WHERE stream_key.stream = known.stream
                AND stream_key.kind = known.kind AND opens = ANY (?::text[])) < ? ORDER BY stream""";

    private static final String DESTROYED = """
            SELECT DISTINCT kind, stream FROM stream_key WHERE wrapped IS NULL ORDER BY stream""";

    private static final String THERE = """
            SELECT DISTINCT stream FROM stream_key WHERE wrapped IS NOT NULL AND stream = ANY (?::uuid[])
            ORDER BY stream""";

    private final Transactions registry;
    private final KeyVault vault;
    private final List<Broken> broken = new ArrayList<>();

    KeyVerification(Transactions registry, KeyVault vault) {
        this.registry = registry;
        this.vault = vault;
    }

    /// What is wrong with keys.
    List<Broken> run() {
        verifyErasures();
        String[] kinds = Codes.all(KeyKind.class).toArray(String[]::new);
        registry.run(new Pipeline()
                .thenEach(
                        row -> broken.add(
                                new Broken(row.getString(1), row.getObject(2, UUID.class), Fault.KEY_MISSING, 0)),
                        MISSING,
                        kinds,
                        kinds.length));
        KeyTable.forEachThere(
                registry,
                part -> part.forEach(each ->
                        fault(each).ifPresent(fault -> broken.add(new Broken(each.kind(), each.stream(), fault, 0)))));
        return List.copyOf(broken);
    }

    private Optional<Fault> fault(KeyTable.There there) {
        if (there.key().isEmpty()) {
            return Optional.of(Fault.KEY_UNKNOWN);
        }
        return switch (vault.state(there.key().get())) {
            case KeyRing.Held _, KeyRing.Destroyed _, KeyRing.NotAsked _ -> Optional.empty();
            case KeyRing.LaterForm _ -> Optional.of(Fault.KEY_UNKNOWN);
            case KeyRing.Missing _ -> Optional.of(Fault.KEY_DAMAGED);
        };
    }

    /// A key that was destroyed is held against the acts of two people.
    private void verifyErasures() {
        List<StoredRow> rows = new ArrayList<>();
        registry.run(ActTable.ofStream(new Pipeline(), Erasures.REGISTER, rows::add));
        Set<CaseFileId> confirmed = Erasures.confirmed(rows);
        Erasures.withoutMandate(rows, new PostgresRegisters(registry, vault).book())
                .forEach(file -> broken.add(new Broken(file, Fault.ERASED_WITHOUT_MANDATE, 0)));
        registry.run(new Pipeline()
                .thenEach(
                        row -> {
                            String kind = row.getString(1);
                            UUID stream = row.getObject(2, UUID.class);
                            if (!kind.equals(CaseFileId.KIND) || !confirmed.contains(new CaseFileId(stream))) {
                                broken.add(new Broken(kind, stream, Fault.DESTROYED, 0));
                            }
                        },
                        DESTROYED)
                .thenEach(
                        row -> broken.add(
                                new Broken(new CaseFileId(row.getObject(1, UUID.class)), Fault.NOT_ERASED, 0)),
                        THERE,
                        (Object) Columns.of(confirmed, CaseFileId::value)));
    }
}
