// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Numbering;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/// Numbers that chance gives, each kept once it was told.
final class InMemoryNumbering implements Numbering {

    private record Told(CaseFileId file, int number) {}

    private final Map<Told, Integer> recorded = new ConcurrentHashMap<>();

    @Override
    public int told(CaseFileId file, int number) {
        long seed = file.value().getLeastSignificantBits() + number * 1_000_003L;
        int told = new SplittableRandom(seed).nextInt(ActNumber.LAST_RECORDED + 1, ActNumber.LAST_TOLD + 1);
        recorded.put(new Told(file, told), number);
        return told;
    }

    @Override
    public OptionalInt recorded(CaseFileId file, int told) {
        Integer number = recorded.get(new Told(file, told));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
