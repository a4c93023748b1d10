// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.citation.Citation;
import be.passerelle.law.citation.Sources;
import be.passerelle.law.parameter.Money;
import be.passerelle.law.parameter.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How values are written in a language: long days, periods, terms, amounts, numbers, and words for the rest.
final class Values {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final int GROUPED_FROM_DIGITS = 5;

    private static final Map<Language, DateTimeFormatter> DAYS = formatters("d MMMM uuuu", "d. MMMM uuuu");
    private static final Map<Language, DateTimeFormatter> WEEKDAYS = formatters("EEEE ", "EEEE, ");
    private static final Map<Language, DateTimeFormatter> BRIEF = formatters("d MMM", "d. MMM");
    private static final Map<Language, DateTimeFormatter> BRIEF_MONTHS = formatters("MMM", "MMM");
    private static final Map<Language, DateTimeFormatter> MONTHS = formatters("MMMM uuuu", "MMMM uuuu");
    private static final Map<Language, DateTimeFormatter> TIMES = formatters("HH:mm", "HH:mm");

    private final Texts texts;

    Values(Texts texts) {
        this.texts = texts;
    }

    void write(Object value, Language language, StringBuilder to) {
        switch (value) {
            case String text -> to.append(text);
            case Phrase phrase -> texts.write(phrase, language, to);
            case Wording wording -> to.append(wording.in(language));
            case LocalDate day -> day(day, language, to);
            case WrittenDay(LocalDate day, WrittenDay.Form form) -> day(day, form, language, to);
            case YearMonth month -> to.append(format(MONTHS, language, month));
            case LocalDateTime time -> time(time, language, to);
            case Period period -> period(period, language, to);
            case Term term -> term(term, language, to);
            case Money money -> money(money, language, to);
            case BigDecimal number -> number(number.stripTrailingZeros(), language, GROUPED_FROM_DIGITS, to);
            case Integer number -> number(BigDecimal.valueOf(number), language, GROUPED_FROM_DIGITS, to);
            case Long number -> number(BigDecimal.valueOf(number), language, GROUPED_FROM_DIGITS, to);
            case Boolean yes -> to.append(texts.word(yes ? "law.value.yes" : "law.value.no", language));
            case Enum<?> constant -> to.append(texts.word(keyOf(constant), language));
            case Citation citation -> to.append(Sources.brief(citation, language));
            case List<?> list -> list(list, language, to);
            case Object other ->
                throw new IllegalArgumentException(
                        "no way to write a " + other.getClass().getSimpleName()
                                + "; give a day, period, term, amount, number, text or phrase");
        }
    }

    /// The constant of a nested enum is named with what it is nested in: `enum.Reason.Kind.RULE`.
    private static String keyOf(Enum<?> constant) {
        String name = constant.getDeclaringClass().getSimpleName();
        Class<?> enclosing = constant.getDeclaringClass().getEnclosingClass();
        while (enclosing != null) {
            name = enclosing.getSimpleName() + "." + name;
            enclosing = enclosing.getEnclosingClass();
        }
        return "enum." + name + "." + constant.name();
    }

    private static void day(LocalDate day, Language language, StringBuilder to) {
        to.append(isFrenchFirst(day, language) ? "1er " + format(MONTHS, language, day) : format(DAYS, language, day));
    }

    private static void day(LocalDate day, WrittenDay.Form form, Language language, StringBuilder to) {
        switch (form) {
            case WITH_WEEKDAY -> {
                to.append(format(WEEKDAYS, language, day));
                day(day, language, to);
            }
            case BRIEF -> brief(day, language, to);
            case BRIEF_WITH_YEAR -> {
                brief(day, language, to);
                to.append(' ').append(day.getYear());
            }
        }
    }

    private static void brief(LocalDate day, Language language, StringBuilder to) {
        to.append(
                isFrenchFirst(day, language)
                        ? "1er " + format(BRIEF_MONTHS, language, day)
                        : format(BRIEF, language, day));
    }

    /// The first of a month, and it alone, is counted in French as in `premier`.
    private static boolean isFrenchFirst(LocalDate day, Language language) {
        return language == Language.FR && day.getDayOfMonth() == 1;
    }

    private void time(LocalDateTime time, Language language, StringBuilder to) {
        Phrase phrase = Phrase.of("law.value.time", "day", time.toLocalDate(), "time", format(TIMES, language, time));
        texts.write(phrase, language, to);
    }

    private void period(Period period, Language language, StringBuilder to) {
        Phrase phrase = period.isOpenEnded()
                ? Phrase.of("law.value.openPeriod", "from", period.from())
                : period.from().equals(period.until())
                        ? Phrase.of("law.value.oneDay", "day", period.from())
                        : Phrase.of("law.value.period", "from", period.from(), "until", period.until());
        texts.write(phrase, language, to);
    }

    private void term(Term term, Language language, StringBuilder to) {
        String unit = term.unit().name();
        Phrase phrase = term.amount() == 0
                ? Phrase.of("law.value.sameDay")
                : term.amount() == 1
                        ? Phrase.of("law.value.one." + unit)
                        : Phrase.of("law.value.many." + unit, "amount", term.amount());
        texts.write(phrase, language, to);
    }

    private static void money(Money money, Language language, StringBuilder to) {
        BigDecimal amount = money.euro().stripTrailingZeros();
        BigDecimal printed = amount.scale() < 2 ? amount.setScale(2) : amount;
        switch (language) {
            case FR, NL, DE -> {
                number(printed, language, 1, to);
                to.append(NO_BREAK_SPACE).append('€');
            }
            case EN -> {
                to.append(printed.signum() < 0 ? "-€" : "€");
                number(printed.abs(), language, 1, to);
            }
        }
    }

    /// @param groupedFrom from how many digits before the decimal mark groups of three are set apart
    private static void number(BigDecimal number, Language language, int groupedFrom, StringBuilder to) {
        BigDecimal printed = number.scale() < 0 ? number.setScale(0) : number;
        BigInteger unscaled = printed.unscaledValue().abs();
        String digits = unscaled.toString();
        if (digits.length() <= printed.scale()) {
            digits = "0".repeat(printed.scale() - digits.length() + 1) + digits;
        }
        int whole = digits.length() - printed.scale();
        if (number.signum() < 0) {
            to.append('-');
        }
        for (int i = 0; i < whole; i++) {
            if (i > 0 && (whole - i) % 3 == 0 && whole >= groupedFrom) {
                to.append(groupMark(language));
            }
            to.append(digits.charAt(i));
        }
        if (printed.scale() > 0) {
            to.append(language == Language.EN ? '.' : ',').append(digits, whole, digits.length());
        }
    }

    private static char groupMark(Language language) {
        return switch (language) {
            case FR -> NO_BREAK_SPACE;
            case NL, DE -> '.';
            case EN -> ',';
        };
    }

    private void list(List<?> list, Language language, StringBuilder to) {
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                to.append(i < list.size() - 1 ? ", " : " " + texts.word("law.value.and", language) + " ");
            }
            write(list.get(i), language, to);
        }
    }

    private static String format(
            Map<Language, DateTimeFormatter> by, Language language, java.time.temporal.TemporalAccessor value) {
        DateTimeFormatter formatter = by.get(language);
        if (formatter == null) {
            throw new IllegalStateException("every language has its formats");
        }
        return formatter.format(value);
    }

    private static Map<Language, DateTimeFormatter> formatters(String pattern, String german) {
        Map<Language, DateTimeFormatter> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(
                    language,
                    DateTimeFormatter.ofPattern(language == Language.DE ? german : pattern, locale(language)));
        }
        return all;
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case FR -> Locale.of("fr", "BE");
            case NL -> Locale.of("nl", "BE");
            case DE -> Locale.of("de", "BE");
            case EN -> Locale.UK;
        };
    }
}
