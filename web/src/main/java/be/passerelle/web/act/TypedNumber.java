// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.law.language.Language;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people type it. In Belgium a point or a space separates thousands and a comma the
/// decimals; in English it is the other way round, and many people mix the two. What can only mean one
/// thing is read as that, in any language; what can mean two is not guessed at.
sealed interface TypedNumber {

    /// It means one thing.
    ///
    /// @param digits without marks for thousands, with a point before its decimals
    record Read(String digits) implements TypedNumber {}

    /// `1,000` on a French page: thousand to one reader and one to the other.
    record Ambiguous() implements TypedNumber {}

    /// No number.
    record None() implements TypedNumber {}

    Pattern WHOLE = Pattern.compile("-?[0-9]+");
    Pattern ONE_MARK = Pattern.compile("(-?[0-9]+)([.,])([0-9]+)");
    Pattern SPACES = Pattern.compile("(-?[0-9]{1,3}(?: [0-9]{3})+)(?:[.,]([0-9]+))?");
    Pattern POINTS = Pattern.compile("(-?[1-9][0-9]{0,2}(?:\\.[0-9]{3})+)(?:,([0-9]+))?");
    Pattern COMMAS = Pattern.compile("(-?[1-9][0-9]{0,2}(?:,[0-9]{3})+)(?:\\.([0-9]+))?");

    /// Reads what somebody typed on a page in this language.
    static TypedNumber read(String typed, Language language) {
        String text = typed.replaceAll("[\\u00a0\\u202f\\u2009\\s]+", " ")
                .replaceAll("^(€|EUR) ?|[ ]?(€|EUR)$", "")
                .strip();
        if (WHOLE.matcher(text).matches()) {
            return new Read(text);
        }
        Matcher points = POINTS.matcher(text);
        Matcher commas = COMMAS.matcher(text);
        Matcher oneMark = ONE_MARK.matcher(text);
        boolean thousands = points.matches() || commas.matches();
        if (oneMark.matches()) {
            if (!thousands) {
                return new Read(oneMark.group(1) + "." + oneMark.group(3));
            }
            return oneMark.group(2).equals(thousandsMark(language))
                    ? new Read(oneMark.group(1) + oneMark.group(3))
                    : new Ambiguous();
        }
        Matcher spaces = SPACES.matcher(text);
        if (spaces.matches()) {
            return joined(spaces);
        }
        return thousands ? joined(points.matches() ? points : commas) : new None();
    }

    /// A number as a form shows it, so that it is read back as itself.
    static String written(BigDecimal number, Language language) {
        int decimals = Math.max(number.scale(), 0);
        BigDecimal clear = decimals == 3 ? number.setScale(4) : number.setScale(decimals);
        return clear.toPlainString().replace(".", language == Language.EN ? "." : ",");
    }

    private static TypedNumber joined(Matcher found) {
        String whole = found.group(1).replaceAll("[ .,]", "");
        return new Read(found.group(2) == null ? whole : whole + "." + found.group(2));
    }

    private static String thousandsMark(Language language) {
        return switch (language) {
            case FR, NL, DE -> ".";
            case EN -> ",";
        };
    }
}
