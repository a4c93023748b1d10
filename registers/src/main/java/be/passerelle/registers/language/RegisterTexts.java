// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.language;

import be.passerelle.law.language.Texts;
import be.passerelle.stream.act.ActType;

/// The texts of the registers: what their acts are called, what may be wrong with them.
public final class RegisterTexts {

    private static final Texts TEXTS =
            Texts.load(ActType.class, "stream").and(Texts.load(RegisterTexts.class, "registers"));

    private RegisterTexts() {}

    /// All texts of the registers, with those of the law and of all streams.
    public static Texts texts() {
        return TEXTS;
    }
}
