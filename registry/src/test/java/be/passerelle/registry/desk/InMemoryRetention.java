// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.law.retention.RetentionRule;
import be.passerelle.registry.Registry;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.erasure.RetentionFound;
import be.passerelle.registry.memory.InMemoryLog;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What rules of retention find in a log in memory, as the store finds it. Of lines nobody asks here.
final class InMemoryRetention {

    private InMemoryRetention() {}

    static List<RetentionFound> found(
            List<RetentionRule> rules, List<CaseFile> files, InMemoryLog log, LocalDate today) {
        Map<CaseFileId, LocalDate> last = new LinkedHashMap<>();
        files.stream()
                .filter(file -> !file.isErased())
                .forEach(file -> last.put(
                        file.id(),
                        Registry.day(log.rows(file.id()).getLast().envelope().recordedAt())));
        Set<CaseFileId> held = Erasures.held(log.rows(Erasures.REGISTER), today);
        return rules.stream()
                .map(rule -> rule.what() == RetentionRule.What.CASE_FILE
                        ? RetentionFound.files(rule, last, held, today)
                        : RetentionFound.lines(rule, 0, Optional.empty(), 0))
                .toList();
    }
}
