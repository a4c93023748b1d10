// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.access;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The protected files that people opened in an emergency. Append-only, but for names and reasons, which go
/// with an erased file.
public interface Emergencies {

    /// How long a file stays open.
    Duration LASTS = Duration.ofMinutes(60);

    /// Nobody opens anything.
    Emergencies NONE = new Emergencies() {
        @Override
        public Set<CaseFileId> openedBy(Viewer viewer) {
            return Set.of();
        }

        @Override
        public boolean open(UUID id, Viewer viewer, CaseFileId file, Emergency.Cause cause, String reason) {
            throw new IllegalStateException("nobody opens a file in an emergency here");
        }

        @Override
        public Optional<Instant> notJustified(Viewer viewer, CaseFileId file) {
            return Optional.empty();
        }

        @Override
        public List<Emergency> of(CaseFileId file) {
            return List.of();
        }

        @Override
        public List<Emergency> latest(int reviewed) {
            return List.of();
        }

        @Override
        public boolean review(UUID id, Viewer officer, Emergency.Finding finding, String remark) {
            return false;
        }
    };

    /// The files that are open to somebody, in the role and organisation that they opened them in. What an
    /// officer finds not justified is closed at once, and so is all else that they had opened of that file.
    Set<CaseFileId> openedBy(Viewer viewer);

    /// Opens a file to somebody, and notes it in the access log of the file in the same transaction. What was
    /// opened with that identifier before stays as it is.
    ///
    /// @return whether it is open: not when something else was opened with that identifier
    boolean open(UUID id, Viewer viewer, CaseFileId file, Emergency.Cause cause, String reason);

    /// When an officer found last that somebody had opened a file without justification, whatever they opened
    /// it as; empty when none did.
    Optional<Instant> notJustified(Viewer viewer, CaseFileId file);

    /// All of one file, oldest first.
    List<Emergency> of(CaseFileId file);

    /// All that no officer looked at, what waits longest first, then the latest of the others.
    ///
    /// @param reviewed how many of the others
    List<Emergency> latest(int reviewed);

    /// An officer says what they think of it.
    ///
    /// @return whether it is said: not of what they opened themselves, nor twice
    boolean review(UUID id, Viewer officer, Emergency.Finding finding, String remark);
}
