// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.lawbook;

import be.passerelle.law.example.ExampleFile;
import be.passerelle.law.example.ExampleRun;
import be.passerelle.law.example.WorkedExample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The answers of a rule, as people write them in their language and as its file writes them: nobody who proposes an
/// example has to know the words of the code.
final class AnswerWords {

    private static final int SHOWN = 4;

    /// As Belgians write a day: the day first.
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b");

    private static final Pattern ISO_DAY = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");

    private static final Pattern DAYS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) *[-–] *(\\d{4}-\\d{2}-\\d{2})");

    private static final Pattern AMOUNT = Pattern.compile("(?:€ ?)?(-?\\d+)[.,](\\d+)(?: ?€)?");

    /// What a file writes, by what people write.
    private final Map<String, String> written = new LinkedHashMap<>();

    /// What people write, by what a file writes.
    private final Map<String, String> worded = new LinkedHashMap<>();

    private final List<String> shown;

    AnswerWords(ExampleWords words, ExampleFile file) {
        for (String always : List.of("yes", "no", ExampleRun.UNKNOWN)) {
            add(always, words.answer(always, null));
        }
        for (WorkedExample example : file.examples()) {
            String answer = example.expected();
            if (answer.matches("[A-Z][A-Z0-9_]*|[a-z]+")) {
                add(answer, words.answer(answer, example.run(words.law()).finding()));
            }
        }
        shown = file.examples().stream()
                .map(example -> ISO_DAY.matcher(shown(example.expected()))
                        .replaceAll("$3/$2/$1")
                        .replace(" to ", " – "))
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private void add(String answer, String inWords) {
        written.putIfAbsent(inWords.toLowerCase(Locale.ROOT), answer);
        worded.putIfAbsent(answer, inWords);
    }

    /// As the file writes what somebody typed.
    String written(String typed) {
        String known = written.get(typed.toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        String days = DAY.matcher(typed).replaceAll(AnswerWords::isoDay);
        days = DAYS.matcher(days).replaceFirst("$1 to $2");
        Matcher amount = AMOUNT.matcher(days);
        return amount.matches() ? amount.group(1) + "." + amount.group(2) : days;
    }

    private static String isoDay(MatchResult day) {
        return "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
    }

    /// As people write what stands in a file.
    String shown(String answer) {
        return worded.getOrDefault(answer, answer);
    }

    /// Some answers of the file, for whoever writes another one.
    List<String> some() {
        return shown;
    }
}
