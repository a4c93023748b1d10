// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.parameter;

import be.passerelle.law.calendar.Period;
import be.passerelle.law.file.Entry;
import be.passerelle.law.language.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of a table of amounts, listed once at the head of its file, and its columns, one for each dated
/// value.
///
/// @param rows the rows, without amounts
record TableRows(List<AmountTable.Row> rows) {

    static final String EURO_FORM = "Write euro with a point and two to four decimals: 5.00";

    /// The rows that a file lists.
    ///
    /// @param isTable whether it describes a table: only then it has rows, and at least two
    static TableRows read(Entry file, boolean isTable) {
        List<AmountTable.Row> rows = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (Entry entry : file.entries("rows")) {
            AmountTable.Row row = row(entry);
            if (!codes.add(row.code())) {
                throw entry.error("code", "'" + row.code() + "' is listed twice", "Give each row its own code");
            }
            if (row.label().isEmpty()
                    && rows.stream().anyMatch(other -> other.incapacities().overlaps(row.incapacities()))) {
                throw entry.error(
                        "incapacityFrom",
                        "incapacities of another row begin on the same days",
                        "Let each day of beginning belong to one row");
            }
            rows.add(row);
        }
        if (isTable ? rows.size() < 2 : !rows.isEmpty()) {
            throw file.error(
                    "rows",
                    isTable ? "a table has at least two" : "only a table has rows",
                    "List each row with code and label, or with code and incapacityFrom, for unit EURtable only");
        }
        return new TableRows(List.copyOf(rows));
    }

    private static AmountTable.Row row(Entry entry) {
        String code = entry.text("code");
        Optional<Wording> label = entry.wordingIfAny("label");
        Optional<LocalDate> from = entry.dayIfAny("incapacityFrom");
        Optional<LocalDate> until = entry.dayIfAny("incapacityUntil");
        entry.end();
        if (label.isPresent() == (from.isPresent() || until.isPresent())) {
            throw entry.error(
                    "label",
                    "a row is for people with a name or for incapacities that began on some days",
                    "Write either label, in four languages, or incapacityFrom and incapacityUntil");
        }
        Period incapacities = Period.ifAny(from.orElse(LocalDate.MIN), until.orElse(LocalDate.MAX))
                .orElseThrow(() -> entry.error("incapacityUntil", "lies before incapacityFrom", "Turn them around"));
        return new AmountTable.Row(code, label, incapacities, Optional.empty());
    }

    /// The column that a dated value gives under `amounts`: an amount for at least one row.
    AmountTable column(Entry value) {
        Entry amounts = value.entry("amounts");
        List<AmountTable.Row> column = new ArrayList<>();
        for (AmountTable.Row row : rows) {
            Optional<Money> amount = amounts.textIfAny(row.code())
                    .map(text -> ParameterReader.money(text)
                            .orElseThrow(() -> amounts.error(row.code(), "'" + text + "' is no value", EURO_FORM)));
            column.add(new AmountTable.Row(row.code(), row.label(), row.incapacities(), amount));
        }
        amounts.end();
        if (column.stream().allMatch(row -> row.amount().isEmpty())) {
            throw value.error("amounts", "has no amount", "Write at least one row with its amount");
        }
        return new AmountTable(column);
    }
}
