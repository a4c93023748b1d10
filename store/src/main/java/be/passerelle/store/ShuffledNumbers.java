// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Numbering;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeys;
import java.nio.ByteBuffer;
import java.util.OptionalInt;
import org.bouncycastle.crypto.fpe.FPEEngine;
import org.bouncycastle.crypto.fpe.FPEFF1Engine;
import org.bouncycastle.crypto.params.FPEParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/// Numbers of acts as eight digits that encryption leaves eight digits: FF1 of NIST SP 800-38G under AES-256, with
/// the file as its tweak. So there is a way back without a table, and no two acts of a file meet. What falls
/// among the recorded numbers, or after the last that are told, goes through it once more, until it does not.
public final class ShuffledNumbers implements Numbering {

    private static final String PURPOSE = "passerelle.numbers-of-acts.1";
    private static final int DIGITS = 8;
    private static final int RADIX = 10;

    private final KeyParameter key;

    public ShuffledNumbers(DataKey key) {
        this.key = new KeyParameter(key.bytes());
    }

    /// Of an installation.
    public static ShuffledNumbers of(MasterKeys keys) {
        return new ShuffledNumbers(keys.lasting(PURPOSE));
    }

    @Override
    public int told(CaseFileId file, int number) {
        FPEEngine forth = engine(true, file);
        int told = shuffled(forth, number + ActNumber.LAST_RECORDED);
        while (!isTold(told)) {
            told = shuffled(forth, told);
        }
        return told;
    }

    @Override
    public OptionalInt recorded(CaseFileId file, int told) {
        if (!isTold(told)) {
            return OptionalInt.empty();
        }
        FPEEngine back = engine(false, file);
        int found = shuffled(back, told);
        while (!isTold(found)) {
            found = shuffled(back, found);
        }
        int number = found - ActNumber.LAST_RECORDED;
        return number <= ActNumber.LAST_RECORDED ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private static boolean isTold(int number) {
        return number > ActNumber.LAST_RECORDED && number <= ActNumber.LAST_TOLD;
    }

    /// One for each answer: they are not made for several threads.
    private FPEEngine engine(boolean forth, CaseFileId file) {
        byte[] tweak = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(file.value().getMostSignificantBits())
                .putLong(file.value().getLeastSignificantBits())
                .array();
        FPEEngine engine = new FPEFF1Engine();
        engine.init(forth, new FPEParameters(key, RADIX, tweak));
        return engine;
    }

    private static int shuffled(FPEEngine engine, int number) {
        byte[] digits = new byte[DIGITS];
        int rest = number;
        for (int i = DIGITS - 1; i >= 0; i--) {
            digits[i] = (byte) (rest % RADIX);
            rest /= RADIX;
        }
        engine.processBlock(digits, 0, DIGITS, digits, 0);
        int shuffled = 0;
        for (byte digit : digits) {
            shuffled = shuffled * RADIX + digit;
        }
        return shuffled;
    }
}
