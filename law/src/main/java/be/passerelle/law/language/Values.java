// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How values are written in a language: long days, numbers, lists, words for constants; the rest says it itself.
final class Values {

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
            case Worded worded -> to.append(worded.in(language, texts));
            case BigDecimal number -> to.append(Numbers.plain(number, language));
            case Integer number -> to.append(Numbers.plain(BigDecimal.valueOf(number), language));
            case Long number -> to.append(Numbers.plain(BigDecimal.valueOf(number), language));
            case Boolean yes -> to.append(texts.word(yes ? "law.value.yes" : "law.value.no", language));
            case Enum<?> constant -> to.append(texts.word(keyOf(constant), language));
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
