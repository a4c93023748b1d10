// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

import be.passerelle.casefile.consent.ConsentAct;
import be.passerelle.casefile.incapacity.Incapacity;
import be.passerelle.casefile.person.PersonAct;
import be.passerelle.casefile.programme.Programme;
import be.passerelle.casefile.programme.ProgrammeAct;
import be.passerelle.stream.act.Act;
import be.passerelle.stream.act.ActType;
import be.passerelle.stream.act.Codes;
import be.passerelle.web.casefile.Opened;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a form is filled with when it opens: what the file knows already, never what somebody has to decide.
final class Defaults {

    private Defaults() {}

    /// The material day that the form proposes.
    static String happenedOn(Opened opened, ActType<?> type) {
        LocalDate today = opened.desk().day();
        return switch (type.code()) {
            case "incapacity.recognised" -> "";
            case "incapacity.prolonged" ->
                opened.file()
                        .currentIncapacity()
                        .map(Incapacity::until)
                        .map(u -> u.plusDays(1))
                        .filter(d -> !d.isAfter(today))
                        .orElse(today)
                        .toString();
            default -> today.toString();
        };
    }

    /// The content that the form proposes.
    static Map<String, Object> content(Opened opened, ActType<?> type) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Class<? extends Act> act = type.of();
        if (act == PersonAct.Registered.class) {
            tree.put("fund", opened.access().viewer().organisation().key());
            tree.put("language", opened.visit().language().code());
        } else if (act == PersonAct.DetailsChanged.class) {
            opened.file().person().ifPresent(p -> {
                tree.put("familyName", p.familyName());
                tree.put("givenName", p.givenName());
                tree.put("language", p.language().code());
                tree.put("municipality", p.municipality());
            });
        } else if (act == ProgrammeAct.Supplied.class) {
            opened.file().openProgramme().ifPresent(p -> {
                tree.put("recognisedDiploma", String.valueOf(p.recognisedDiploma()));
                tree.put("soughtOnLocalMarket", String.valueOf(p.soughtOnLocalMarket()));
                tree.put(
                        "price",
                        TypedNumber.written(p.price().euro(), opened.words().language()));
            });
        } else if (act == ProgrammeAct.AttendanceRecorded.class) {
            opened.file()
                    .openProgramme()
                    .flatMap(Programme::monthWithoutHours)
                    .ifPresent(month -> tree.put("month", month.toString()));
        } else if (act == ConsentAct.Given.class) {
            tree.put("purpose", Codes.of(be.passerelle.casefile.consent.ConsentPurpose.REFERRAL));
        } else if (act == ProgrammeAct.ProjectProposed.class) {
            opened.file()
                    .person()
                    .ifPresent(p -> tree.put("language", p.language().code()));
        }
        return tree;
    }
}
