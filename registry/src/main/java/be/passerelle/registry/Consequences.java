// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry;

import be.passerelle.casefile.preview.Change;
import be.passerelle.casefile.preview.Preview;
import be.passerelle.casefile.rights.Entitlement;
import be.passerelle.casefile.rights.Prospect;
import be.passerelle.law.calendar.Period;
import be.passerelle.law.parameter.Money;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Compartment;
import be.passerelle.stream.procedure.NextAct;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a preview tells, in a form that can be compared: the same consequences, the same lines, in every
/// language and in every process.
///
/// @param lines one for each change, sorted
public record Consequences(List<String> lines) {

    public Consequences {
        lines = lines.stream().sorted().toList();
    }

    /// All of them.
    static Consequences all(Preview preview) {
        return of(preview.changes().stream());
    }

    /// Those that somebody is shown, so that a digest gives nothing else away.
    public static Consequences of(List<Change> shown) {
        return of(shown.stream());
    }

    private static Consequences of(Stream<Change> changes) {
        return new Consequences(changes.map(Consequences::line).toList());
    }

    /// Them in short, to be sent back with what is to be recorded: SHA-256 of the lines, in base64 of
    /// addresses.
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String line(Change change) {
        return switch (change) {
            case Change.RightGained(Entitlement right) -> "gained " + right(right);
            case Change.RightLost(Entitlement right) -> "lost " + right(right);
            case Change.RightChanged(Entitlement before, Entitlement after) ->
                "changed " + right(before) + " to " + right(after);
            case Change.ProspectOpened(Prospect prospect) -> "prospect " + prospect(prospect);
            case Change.TaskOpened(NextAct next) -> "opened " + task(next);
            case Change.TaskSettled(NextAct next) -> "settled " + next.task() + " " + Codes.of(next.role());
            case Change.DeadlineMoved(NextAct before, NextAct after) ->
                "moved " + task(before) + " to " + day(after.until());
            case Change.SharingBegun begun ->
                "shared with " + begun.with().id() + " " + parts(begun.parts())
                        + (begun.atOnce() ? "" : " if referred");
            case Change.SharingEnded ended ->
                "no longer shared with " + ended.with().id() + " " + parts(ended.parts());
        };
    }

    /// A thread that the act itself opens has another number in a file that moved on: it is left out.
    private static String right(Entitlement right) {
        return Codes.of(right.kind()) + " " + period(right.period()) + " " + amount(right.amount());
    }

    private static String prospect(Prospect prospect) {
        return number(prospect.plannedHours()) + " "
                + prospect.presumption().value().map(Consequences::period).orElse("-") + " "
                + amount(prospect.hourlyRate().value()) + " "
                + amount(prospect.lumpSum().value());
    }

    /// Without a term, the day from which it can be done is shown instead.
    private static String task(NextAct next) {
        Optional<LocalDate> until = next.until();
        String day = until.isPresent() ? day(until) : "from " + next.from();
        return next.task() + " " + Codes.of(next.role()) + " " + day;
    }

    private static String parts(List<Compartment> parts) {
        return parts.stream().map(Codes::of).collect(Collectors.joining(","));
    }

    private static String period(Period period) {
        return period.from() + "/" + period.until();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    private static String amount(Optional<Money> amount) {
        return amount.map(Money::euro).map(Consequences::number).orElse("-");
    }

    /// Amounts that are worth the same are written the same.
    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
