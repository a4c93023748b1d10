// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.casefile.access.Numbering;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.OptionalInt;

/// Numbers that are told, for tests: others in each file, in another order than they were recorded in, and no
/// secret at all.
public final class InventedNumbering implements Numbering {

    private static final int FIRST = ActNumber.LAST_RECORDED + 1;

    /// A prime, so that there is a way back.
    private static final long SPAN = 98_999_987;

    private static final long STEP = 61_803_398;

    @Override
    public int told(CaseFileId file, int number) {
        return FIRST + (int) Math.floorMod(number * STEP + begin(file), SPAN);
    }

    @Override
    public OptionalInt recorded(CaseFileId file, int told) {
        for (int number = 1; number <= 1000; number++) {
            if (told(file, number) == told) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    private static long begin(CaseFileId file) {
        return Math.floorMod(file.value().getLeastSignificantBits(), SPAN);
    }
}
