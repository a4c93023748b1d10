// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import java.util.Locale;

/// How constants are written outside: `SOCIAL_EXPERT` is `socialExpert`.
public final class Codes {

    private Codes() {}

    /// The lowerCamelCase code of a constant; frozen, as recorded acts carry it.
    public static String of(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return code.toString();
    }
}
