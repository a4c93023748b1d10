// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.law.retention.RetentionRule;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a rule of retention finds.
///
/// @param kept how many there are
/// @param oldest the day of the first trigger among them
/// @param due how many have had their time, and nothing holds them; none on an unknown ground
/// @param files which files those are, all or the first of them
/// @param waiting how many have had their time and are not due, as something keeps them from being erased
/// @param held which files those are, all or the first of them
public record RetentionFound(
        RetentionRule rule,
        long kept,
        Optional<LocalDate> oldest,
        long due,
        List<CaseFileId> files,
        long waiting,
        List<CaseFileId> held) {

    public RetentionFound {
        files = List.copyOf(files);
        held = List.copyOf(held);
    }

    /// Lines, which nothing holds.
    public static RetentionFound lines(RetentionRule rule, long kept, Optional<LocalDate> oldest, long due) {
        return new RetentionFound(rule, kept, oldest, due, List.of(), 0, List.of());
    }

    /// Files.
    ///
    /// @param triggered each with the day of its trigger, the oldest first
    /// @param held those that something keeps from being erased
    public static RetentionFound files(
            RetentionRule rule, Map<CaseFileId, LocalDate> triggered, Set<CaseFileId> held, LocalDate today) {
        Optional<LocalDate> upTo = rule.dueUpTo(today);
        List<CaseFileId> due = new ArrayList<>();
        List<CaseFileId> waiting = new ArrayList<>();
        triggered.forEach((file, day) -> {
            if (upTo.filter(last -> !day.isAfter(last)).isPresent()) {
                (held.contains(file) ? waiting : due).add(file);
            }
        });
        Optional<LocalDate> oldest = triggered.values().stream().findFirst();
        return new RetentionFound(rule, triggered.size(), oldest, due.size(), due, waiting.size(), waiting);
    }

    /// The same for somebody who has nothing to do with some files: those are neither due nor held.
    RetentionFound without(Set<CaseFileId> close) {
        Predicate<CaseFileId> isOthers = file -> !close.contains(file);
        List<CaseFileId> due = files.stream().filter(isOthers).toList();
        List<CaseFileId> kept = held.stream().filter(isOthers).toList();
        return new RetentionFound(
                rule,
                this.kept,
                oldest,
                this.due - files.size() + due.size(),
                due,
                waiting - held.size() + kept.size(),
                kept);
    }

    /// The same with as many files named at most.
    RetentionFound naming(int most) {
        return new RetentionFound(
                rule,
                kept,
                oldest,
                due,
                files.stream().limit(most).toList(),
                waiting,
                held.stream().limit(most).toList());
    }

    /// What an erasure of a due file is asked on, as the register of erasures takes it: it names nobody.
    public String reference(LocalDate today) {
        return "RET " + rule.name() + " " + today.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
