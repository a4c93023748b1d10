// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An access log in which a test lets nothing be written any more, as when the disk is full.
final class BreakableAccessLog implements AccessLog {

    private final AccessLog log;
    private boolean broken;

    BreakableAccessLog(AccessLog log) {
        this.log = log;
    }

    void breakDown() {
        broken = true;
    }

    void check() {
        if (broken) {
            throw new IllegalStateException("the access log cannot be written");
        }
    }

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        check();
        log.note(viewer, operation, grounds);
    }

    @Override
    public List<Line> of(CaseFileId file, int limit) {
        return log.of(file, limit);
    }

    @Override
    public Days days(CaseFileId file, Optional<LocalDate> before, int most) {
        return log.days(file, before, most);
    }

    @Override
    public List<Noted> lines(Span span, int most) {
        return log.lines(span, most);
    }

    @Override
    public long last() {
        return log.last();
    }
}
