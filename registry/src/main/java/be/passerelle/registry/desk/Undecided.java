// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.procedure.Procedure;
import be.passerelle.casefile.programme.DecisionAct;
import be.passerelle.law.Law;
import be.passerelle.registers.Registers;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The requests that nobody decided yet, held against the registers as they are and as an act would
/// leave them: by the same rows that worklists are computed from. It counts and names nobody, so it may
/// look at all.
public final class Undecided {

    /// Files read together: few enough that none waits in memory for long.
    private static final int TOGETHER = 100;

    private static final String UNDER_DIRECTIVE =
            ActType.of(DecisionAct.GrantedUnderDirective.class).code();

    private final FileStore files;
    private final Law law;
    private final RegisterNeed.Count needs;

    public Undecided(FileStore files, Law law, RegisterNeed.Count needs) {
        this.files = files;
        this.law = law;
        this.needs = needs;
    }

    /// What an act does to them.
    ///
    /// @param gained the files in which a request can be decided under a directive with it, and not without
    /// @param lost those in which it can without it, and not with it
    public record Turned(Set<CaseFileId> gained, Set<CaseFileId> lost) {

        static final Turned NOTHING = new Turned(Set.of(), Set.of());

        public Turned {
            gained = Set.copyOf(gained);
            lost = Set.copyOf(lost);
        }
    }

    /// @param since the first day of requests for which the act may change the answer
    Turned turned(RegisterNeed.NotDecided need, LocalDate since, Registers before, Registers after, LocalDate today) {
        List<CaseFileId> asking = needs.undecided(need, since);
        Set<CaseFileId> gained = new HashSet<>();
        Set<CaseFileId> lost = new HashSet<>();
        for (int from = 0; from < asking.size(); from += TOGETHER) {
            List<CaseFileId> some = asking.subList(from, Math.min(asking.size(), from + TOGETHER));
            for (CaseFile file : files.read(some, Set.of(KeyKind.CONTENT))) {
                boolean is = isDecidable(file, before, today);
                boolean becomes = isDecidable(file, after, today);
                if (is != becomes) {
                    (becomes ? gained : lost).add(file.id());
                }
            }
        }
        return new Turned(gained, lost);
    }

    private boolean isDecidable(CaseFile file, Registers registers, LocalDate today) {
        return Procedure.next(file, law, registers, today).stream()
                .anyMatch(next -> next.code().equals(UNDER_DIRECTIVE) && next.isDoableOn(today));
    }
}
