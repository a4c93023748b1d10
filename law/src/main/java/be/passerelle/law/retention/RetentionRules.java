// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.retention;

import be.passerelle.law.citation.Certainty;
import be.passerelle.law.file.Entry;
import be.passerelle.law.file.LawFiles;
import be.passerelle.law.language.Wording;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the rules of retention strictly: a period without a source that is sure, an open question with a period, an
/// unknown key are errors that name the file, the key and what to do.
public final class RetentionRules {

    private static final String FILE = "retention/rules.yaml";

    private RetentionRules() {}

    /// The rules as they are shipped, in their order.
    public static List<RetentionRule> inForce() {
        return read(LawFiles.read(FILE));
    }

    /// @throws be.passerelle.law.file.LawFileException when the text cannot be taken as it is
    public static List<RetentionRule> read(String content) {
        Entry file = Entry.read(FILE, content);
        List<RetentionRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : file.entries("rules")) {
            RetentionRule rule = rule(entry);
            if (!names.add(rule.name())) {
                throw entry.error("name", "'" + rule.name() + "' is there twice", "Give each rule its own name");
            }
            rules.add(rule);
        }
        file.end();
        return List.copyOf(rules);
    }

    private static RetentionRule rule(Entry entry) {
        Optional<Period> period = entry.textIfAny("period").map(text -> period(entry, text));
        Optional<Wording> openQuestion = entry.wordingIfAny("openQuestion");
        Certainty certainty = code(entry, "certainty", Certainty.values());
        boolean isSure = certainty == Certainty.OFFICIAL || certainty == Certainty.SECONDARY;
        if (period.isPresent() && !isSure) {
            throw entry.error(
                    "certainty",
                    "is no ground to delete anything on",
                    "Name a period with a source that is official or secondary, or ask an open question");
        }
        if (period.isPresent() == openQuestion.isPresent() || (period.isEmpty() && certainty != Certainty.OPEN)) {
            throw entry.error(
                    "openQuestion",
                    "a rule has either a period, or an open question with the certainty open",
                    "Leave out one of the two");
        }
        RetentionRule rule = new RetentionRule(
                entry.text("name"),
                code(entry, "what", RetentionRule.What.values()),
                entry.wording("title"),
                code(entry, "trigger", RetentionRule.Trigger.values()),
                period,
                code(entry, "action", RetentionRule.Action.values()),
                entry.day("from"),
                certainty,
                entry.wording("source"),
                openQuestion);
        entry.end();
        return rule;
    }

    /// Whole years, months or days, as ISO 8601 writes them.
    private static Period period(Entry entry, String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && !period.isZero()) {
                return period;
            }
        } catch (DateTimeException _) {
            // Told below.
        }
        throw entry.error("period", "'" + text + "' is no length of time", "Write for instance P10Y or P6M");
    }

    private static <E extends Enum<E>> E code(Entry entry, String key, E[] values) {
        String text = entry.text(key);
        for (E value : values) {
            if (code(value).equals(text)) {
                return value;
            }
        }
        List<String> known = List.of(values).stream().map(RetentionRules::code).toList();
        throw entry.error(key, "'" + text + "' is not known", "Use one of " + String.join(", ", known));
    }

    /// A constant as the file writes it: `CASE_FILE` is `caseFile`.
    public static String code(Enum<?> constant) {
        StringBuilder code = new StringBuilder();
        for (String word : constant.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            code.append(code.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return code.toString();
    }
}
