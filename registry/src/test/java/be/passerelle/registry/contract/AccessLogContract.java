// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.AccessLog.Days;
import be.passerelle.registry.access.AccessLog.Looks;
import be.passerelle.registry.access.AccessLog.Noted;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.AccessLog.Span;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every access log tells of a file, day by day. The clock stands on a day and is moved forward.
public abstract class AccessLogContract {

    private static final Optional<Ground> MEMBER = Optional.of(Ground.MEMBER_OF_FUND);

    private final CaseFileId file = Members.newFile();

    protected abstract AccessLog accesses();

    protected abstract LocalDate today();

    protected abstract void moveTo(LocalDate day);

    @Test
    void whatIsDoneOftenIsOneLineAndPushesNothingOut() {
        accesses().note(Members.OF_OTHER_FUND, file, Operation.READ, Optional.empty());
        for (int i = 0; i < 300; i++) {
            accesses().note(Members.PHYSICIAN, file, Operation.FOLLOW, MEMBER);
        }
        List<Looks> looks = accesses().days(file, Optional.empty(), 1).looks();

        assertThat(looks)
                .extracting(each -> each.operation() + " " + each.times() + " " + each.person() + " " + each.allowed())
                .containsExactly("FOLLOW 300 physician true", "READ 1 stranger false");
        assertThat(looks.getFirst().first()).isBefore(looks.getFirst().last());
        assertThat(looks.getLast().first()).isEqualTo(looks.getLast().last());
    }

    @Test
    void personRoleOperationAndGroundTellLinesApart() {
        accesses().note(Members.COORDINATOR, file, Operation.READ, MEMBER);
        accesses().note(Members.COLLEAGUE, file, Operation.READ, MEMBER);
        accesses().note(Members.COORDINATOR, file, Operation.READ, Optional.empty());
        accesses().note(Members.COORDINATOR, file, Operation.RECORD, MEMBER);
        accesses().note(Members.PHYSICIAN, file, Operation.READ_MEDICAL, MEMBER);
        accesses().note(Members.OF_OTHER_FUND, file, Operation.READ, MEMBER);
        accesses().noteNamed(Members.COORDINATOR, Operation.LIST, List.of(file, file));

        assertThat(accesses().days(file, Optional.empty(), 1).looks())
                .hasSize(7)
                .allSatisfy(each -> assertThat(each.times()).isEqualTo(1))
                .anySatisfy(each -> {
                    assertThat(each.person()).isEqualTo(Members.COLLEAGUE.person());
                    assertThat(each.operation()).isEqualTo(Operation.READ);
                })
                .anySatisfy(each -> {
                    assertThat(each.operation()).isEqualTo(Operation.LIST);
                    assertThat(each.ground()).isEmpty();
                    assertThat(each.allowed()).isTrue();
                });
    }

    @Test
    void everyDayIsReachedAndEachIsWhole() {
        LocalDate first = today();
        note();
        moveTo(first.plusDays(1));
        note();
        note();
        moveTo(first.plusDays(9));
        note();

        Days latest = accesses().days(file, Optional.empty(), 2);
        assertThat(latest.looks())
                .extracting(each -> each.day() + " " + each.times())
                .containsExactly(first.plusDays(9) + " 1", first.plusDays(1) + " 2");
        assertThat(latest.before()).contains(first.plusDays(1));

        Days earlier = accesses().days(file, latest.before(), 2);
        assertThat(earlier.looks()).extracting(Looks::day).containsExactly(first);
        assertThat(earlier.before()).isEmpty();
        assertThat(accesses().days(file, Optional.of(first), 2)).isEqualTo(new Days(List.of(), Optional.empty()));
        assertThat(accesses().days(file, Optional.empty(), 3).before())
                .as("all days are on the page")
                .isEmpty();
        assertThat(accesses().days(Members.newFile(), Optional.empty(), 3).looks())
                .as("another file")
                .isEmpty();
    }

    @Test
    void linesAreHandedOnInOrderByAPseudonymAndUpToWhereTheyWereAsked() {
        CaseFileId other = Members.newFile();
        long before = accesses().last();
        accesses().note(Members.COORDINATOR, file, Operation.READ, MEMBER);
        accesses().note(Members.PHYSICIAN, other, Operation.READ, MEMBER);
        accesses().note(Members.COORDINATOR, file, Operation.RECORD, MEMBER);
        accesses().note(Members.COLLEAGUE, file, Operation.READ, Optional.empty());
        long last = accesses().last();
        note();
        Instant from = today().minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        Instant until = today().plusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);

        List<Noted> all = accesses().lines(span(Optional.empty(), from, until, before, last), 10);
        assertThat(all)
                .extracting(each -> each.file() + " " + each.operation() + " " + each.allowed())
                .containsExactly(
                        file + " READ true", other + " READ true", file + " RECORD true", file + " READ false");
        assertThat(all).extracting(Noted::number).isSorted();
        assertThat(all.get(0).pseudonym())
                .isEqualTo(all.get(2).pseudonym())
                .isNotEqualTo(all.get(1).pseudonym())
                .isNotEqualTo(all.get(3).pseudonym())
                .doesNotContain(Members.COORDINATOR.person().key());
        List<Noted> ofFile = accesses().lines(span(Optional.of(file), from, until, before, last), 2);
        assertThat(ofFile).containsExactly(all.get(0), all.get(2));
        assertThat(accesses()
                        .lines(
                                span(
                                        Optional.of(file),
                                        from,
                                        until,
                                        ofFile.getLast().number(),
                                        last),
                                2))
                .containsExactly(all.get(3));
        assertThat(accesses().lines(span(Optional.of(file), until, until.plusSeconds(9), before, last), 2))
                .isEmpty();
        assertThat(accesses().lines(new Span(Optional.empty(), Set.of(file), false, from, until, before, last), 10))
                .as("without a file")
                .containsExactly(all.get(1));
        assertThat(accesses().lines(new Span(Optional.of(file), Set.of(file), false, from, until, before, last), 10))
                .isEmpty();
        List<Noted> told = accesses().lines(new Span(Optional.of(file), Set.of(), true, from, until, before, last), 10);
        assertThat(told)
                .extracting(Noted::number)
                .containsExactly(
                        all.get(0).number(), all.get(2).number(), all.get(3).number());
        assertThat(told.get(0).pseudonym())
                .as("to the person by another one, of that file alone")
                .isEqualTo(told.get(1).pseudonym())
                .isNotEqualTo(told.get(2).pseudonym())
                .isNotEqualTo(all.get(0).pseudonym());
    }

    private static Span span(Optional<CaseFileId> file, Instant from, Instant until, long before, long last) {
        return new Span(file, Set.of(), false, from, until, before, last);
    }

    private void note() {
        accesses().note(Members.COORDINATOR, file, Operation.READ, MEMBER);
    }
}
