// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.programme.Asks;
import be.passerelle.registers.book.RegisterMove;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;

/// What open files need of a register; every file that is open needs whoever works there.
record InMemoryNeeds(InMemoryDesk desk) implements RegisterNeed.Count {

    @Override
    public int files(RegisterNeed need) {
        return need instanceof RegisterNeed.NotDecided of
                ? undecided(of, LocalDate.MIN).size()
                : desk.files().size();
    }

    @Override
    public List<CaseFileId> undecided(RegisterNeed.NotDecided need, LocalDate since) {
        String about = need.partner().map(RegisterMove::conventionsOf).orElse(RegisterMove.DIRECTIVES);
        return desk.files().stream()
                .filter(file -> Asks.of(file)
                        .filter(a -> a.about().contains(about) && !a.on().isBefore(since))
                        .isPresent())
                .map(CaseFile::id)
                .toList();
    }
}
