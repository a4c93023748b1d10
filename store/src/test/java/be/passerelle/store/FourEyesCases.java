// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What the register of erasures may hold, and whether it erases: one table for everybody who reads it.
final class FourEyesCases {

    private static final String OFFICER = "securityOfficer";

    private final List<Case> cases = new ArrayList<>();

    private FourEyesCases() {
        people();
        documents();
        order();
        unreadable();
        held();
        declined();
        lifted();
    }

    static List<Case> all() {
        return List.copyOf(new FourEyesCases().cases);
    }

    /// One act as it is written.
    ///
    /// @param content its payload; FILE stands for the file of the case, OTHER for another one, and REQUEST for the
    ///     number of the first act of the case
    record Written(
            String kind,
            String person,
            String organisation,
            String role,
            String code,
            int version,
            int form,
            String content) {

        Written by(String other) {
            return new Written(kind, other, organisation, role, code, version, form, content);
        }

        Written of(String other) {
            return new Written(kind, person, other, role, code, version, form, content);
        }

        Written as(String other) {
            return new Written(kind, person, organisation, other, code, version, form, content);
        }

        Written in(String otherKind) {
            return new Written(otherKind, person, organisation, role, code, version, form, content);
        }

        Written coded(String other) {
            return new Written(kind, person, organisation, role, other, version, form, content);
        }

        Written versioned(int otherVersion, int otherForm) {
            return new Written(kind, person, organisation, role, code, otherVersion, otherForm, content);
        }

        Written saying(String other) {
            return new Written(kind, person, organisation, role, code, version, form, other);
        }
    }

    /// Some acts after one another.
    ///
    /// @param erases whether the file is erased by them
    record Case(String what, boolean erases, CaseFileId file, List<Written> acts) {}

    private static final Written ASKED =
            written("officer-1", "asked", "{\"file\":\"FILE\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}");
    private static final Written CONFIRMED =
            written("officer-2", "confirmed", "{\"file\":\"FILE\",\"request\":REQUEST}");
    private static final Written DECLINED = written("officer-2", "declined", "{\"request\":REQUEST}");
    private static final Written OF_OTHER =
            ASKED.saying("{\"file\":\"OTHER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}");

    private static final Written HELD =
            hold("officer-3", "asked", "{\"file\":\"FILE\",\"reason\":\"legalClaim\",\"reference\":\"RG/2026/3\"}");
    private static final Written HOLD_CONFIRMED = hold("officer-1", "confirmed", "{\"request\":REQUEST}");
    private static final Written HOLD_DECLINED = hold("officer-1", "declined", "{\"request\":REQUEST}");
    private static final Written LIFT =
            hold("officer-3", "liftAsked", "{\"hold\":REQUEST,\"reference\":\"RG/2026/4\"}");

    private static Written hold(String person, String code, String content) {
        return written(person, "", content).coded("hold." + code);
    }

    /// The same, about the act at another place of the case.
    private static Written to(Written act, String place) {
        return act.saying(act.content().replace("REQUEST", place));
    }

    private static Written heldUntil(String day) {
        return HELD.saying(HELD.content().replace("}", ",\"until\":\"" + day + "\"}"));
    }

    private static Written filedUnder(String reference) {
        return OF_OTHER.saying(OF_OTHER.content().replace("DPO/2026/17", reference));
    }

    private static Written written(String person, String code, String content) {
        return new Written("register", person, "nihdi", OFFICER, "erasure." + code, 1, 1, content);
    }

    private void people() {
        erases("two officers", ASKED, CONFIRMED);
        erases("of two organisations", ASKED, CONFIRMED.of("other"));
        erasesNot("one person", ASKED, CONFIRMED.by("officer-1"));
        erasesNot("one person, capital letters", ASKED, CONFIRMED.by("OFFICER-1"));
        erasesNot("one person, capital letters in what was asked", ASKED.by("Officer-1"), CONFIRMED.by("officer-1"));
        erasesNot("one person, a capital I", ASKED.by("iris"), CONFIRMED.by("IRIS"));
        erasesNot("a key that nobody has", ASKED, CONFIRMED.by("officer 2"));
        erasesNot("a letter that no key has", ASKED, CONFIRMED.by("officér"));
        erasesNot("a long s, which is a capital S", ASKED.by("sam"), CONFIRMED.by("\u017Fam"));
        erasesNot("no key at all", ASKED.by(""), CONFIRMED);
        erasesNot("a key of 61 letters", ASKED, CONFIRMED.by("o".repeat(61)));
        erasesNot("an organisation that is none", ASKED, CONFIRMED.of("Nihdi"));
        erasesNot("confirmed in another role", ASKED, CONFIRMED.as("registrar"));
        erasesNot("asked for in another role", ASKED.as("departmentHead"), CONFIRMED);
        erasesNot("in a role that nobody knows", ASKED, CONFIRMED.as("officer"));
    }

    private void documents() {
        for (String reference : List.of("17", "DPO/2026/17", "A.R. 2026_17-b", "1234567890", "7" + "x".repeat(39))) {
            erases(
                    "filed under " + reference,
                    ASKED.saying(ASKED.content().replace("DPO/2026/17", reference)),
                    CONFIRMED);
        }
    }

    private void order() {
        erasesNot("asked for alone", ASKED);
        erasesNot(
                "confirmed before it was asked for",
                written("officer-2", "confirmed", "{\"file\":\"FILE\",\"request\":NEXT}"),
                ASKED);
        erasesNot("confirmed alone", CONFIRMED);
        erasesNot("declined", ASKED, DECLINED);
        erasesNot("declined and then confirmed", ASKED, DECLINED, CONFIRMED);
        erasesNot("taken back and then confirmed", ASKED, DECLINED.by("officer-1"), CONFIRMED);
        erases("confirmed and then declined", ASKED, CONFIRMED, DECLINED);
        erasesNot("answered by the same person first", ASKED, CONFIRMED.by("officer-1"), CONFIRMED);
        erases("confirmed twice", ASKED, CONFIRMED, CONFIRMED.by("officer-3"));
        erases("another request between", ASKED, OF_OTHER, CONFIRMED);
        erases("another request declined between", ASKED, DECLINED.saying("{\"request\":999999999}"), CONFIRMED);
        erasesNot("of another file", ASKED, CONFIRMED.saying("{\"file\":\"OTHER\",\"request\":REQUEST}"));
        erasesNot(
                "of another file first",
                ASKED,
                CONFIRMED.saying("{\"file\":\"OTHER\",\"request\":REQUEST}"),
                CONFIRMED);
        erasesNot("of another request", ASKED, CONFIRMED.saying("{\"file\":\"FILE\",\"request\":NEXT}"));
        erases(
                "asked for twice, the second confirmed",
                DECLINED,
                ASKED,
                CONFIRMED.saying("{\"file\":\"FILE\",\"request\":NEXT}"));
    }

    private void unreadable() {
        List<Written> unreadable = List.of(
                OF_OTHER.coded("erasure.withdrawn"),
                OF_OTHER.versioned(2, 1),
                OF_OTHER.versioned(0, 1),
                OF_OTHER.versioned(1, 2),
                OF_OTHER.as("registrar"),
                OF_OTHER.as("somebody"),
                OF_OTHER.by("no key"),
                OF_OTHER.by(""),
                OF_OTHER.of(""),
                OF_OTHER.in("proceeding"),
                OF_OTHER.saying("{\"file\":\"OTHER\",\"ground\":\"whim\",\"reference\":\"DPO/2026/17\"}"),
                OF_OTHER.saying("{\"file\":\"OTHER\",\"ground\":\"ordered\"}"),
                filedUnder(""),
                filedUnder("7"),
                filedUnder("Peeters"),
                filedUnder("85.07.30-033.28"),
                filedUnder("85073003328"),
                filedUnder("17 Zoé"),
                filedUnder("/17"),
                filedUnder("17\\n"),
                filedUnder("17\\\"18"),
                filedUnder("7".repeat(2) + "x".repeat(39)),
                OF_OTHER.saying("{\"file\":\"nofile\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}"),
                OF_OTHER.saying("{ \"file\":\"OTHER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}"),
                OF_OTHER.saying("{\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\",\"file\":\"OTHER\"}"),
                OF_OTHER.saying("{\"file\":\"OTHER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}\n"),
                OF_OTHER.saying(""),
                DECLINED.saying("{\"request\":0}"),
                DECLINED.saying("{\"request\":01}"),
                DECLINED.saying("{\"request\":1e0}"),
                DECLINED.saying("{\"request\":1000000000}"),
                DECLINED.saying("{\"request\":2147483647}"),
                DECLINED.saying("{\"request\":99999999999}"));
        for (Written each : unreadable) {
            erasesNot("between: " + each, ASKED, each, CONFIRMED);
            erases("after: " + each, ASKED, CONFIRMED, each);
        }
        erases("before", DECLINED.coded("x"), ASKED, CONFIRMED.saying("{\"file\":\"FILE\",\"request\":NEXT}"));
        erasesNot("asked for in another kind of stream", ASKED.in("caseFile"), CONFIRMED);
        erasesNot("confirmed in another kind of stream", ASKED, CONFIRMED.in("proceeding"));
        erasesNot("confirmed in a later version", ASKED, CONFIRMED.versioned(2, 1));
        erasesNot("confirmed in a later form", ASKED, CONFIRMED.versioned(1, 2));
        erasesNot(
                "a file in capital letters",
                ASKED.saying("{\"file\":\"UPPER\",\"ground\":\"ordered\",\"reference\":\"DPO/2026/17\"}"),
                CONFIRMED);
        erasesNot(
                "more than is asked for",
                ASKED,
                CONFIRMED.saying("{\"file\":\"FILE\",\"more\":1,\"request\":REQUEST}"));
    }

    private void held() {
        Written second = to(CONFIRMED, "NEXT");
        erasesNot("held before it was asked for", HELD, ASKED, second);
        erasesNot("held before it was confirmed", ASKED, HELD, CONFIRMED);
        erases("held when it was confirmed already", ASKED, CONFIRMED, HELD);
        erases("another file is held", HELD.saying(HELD.content().replace("FILE", "OTHER")), ASKED, second);
        erases("held until the day before", heldUntil("2026-03-01"), ASKED, second);
        erasesNot("held until that day", heldUntil("2026-03-02"), ASKED, second);
        erasesNot("held until the last day of all", heldUntil("2199-12-31"), ASKED, second);
        for (Written unread : List.of(
                heldUntil("2026-02-30"),
                heldUntil("1899-12-31"),
                heldUntil("2200-01-01"),
                heldUntil("2026-3-2"),
                HELD.as("registrar"),
                HELD.versioned(2, 1),
                HELD.saying(HELD.content().replace("legalClaim", "whim")),
                HELD.saying(HELD.content().replace("RG/2026/3", "Peeters")),
                HELD.saying("{\"file\":\"nofile\",\"reason\":\"legalClaim\",\"reference\":\"RG/2026/3\"}"))) {
            erases("held, and nobody can read it: " + unread, unread, ASKED, second);
            erasesNot("between, and nobody can read it: " + unread, ASKED, unread, CONFIRMED);
        }
    }

    private void declined() {
        Written third = to(CONFIRMED, "THIRD");
        Written fourth = to(CONFIRMED, "FOURTH");
        erases("the hold was declined", HELD, HOLD_DECLINED, ASKED, third);
        erasesNot("the hold was declined by who asked", HELD, HOLD_DECLINED.by("officer-3"), ASKED, third);
        erasesNot("the same in capital letters", HELD, HOLD_DECLINED.by("OFFICER-3"), ASKED, third);
        erasesNot("the hold was confirmed", HELD, HOLD_CONFIRMED, ASKED, third);
        erasesNot("confirmed and then declined", HELD, HOLD_CONFIRMED, HOLD_DECLINED, ASKED, fourth);
        erasesNot("answered by who asked first", HELD, HOLD_DECLINED.by("officer-3"), HOLD_DECLINED, ASKED, fourth);
        erasesNot("an act between that nobody can read", HELD, ASKED.coded("x"), HOLD_DECLINED, ASKED, fourth);
        erasesNot("an answer to an erasure", HELD, DECLINED, ASKED, third);
        erases("an answer to a hold", ASKED, HOLD_DECLINED, CONFIRMED);
    }

    private void lifted() {
        Written confirmed = to(HOLD_CONFIRMED, "THIRD");
        Written fourth = to(CONFIRMED, "FOURTH");
        Written fifth = to(CONFIRMED, "FIFTH");
        erases("lifted", HELD, HOLD_CONFIRMED, LIFT, confirmed, ASKED, fifth);
        erases("lifted before anybody confirmed it", HELD, LIFT, to(HOLD_CONFIRMED, "NEXT"), ASKED, fourth);
        erases("lifted meanwhile", ASKED, HELD, to(LIFT, "NEXT"), confirmed, CONFIRMED);
        erasesNot("lifted later", ASKED, HELD, CONFIRMED, to(LIFT, "NEXT"), to(HOLD_CONFIRMED, "FOURTH"));
        erasesNot("lifting was asked alone", HELD, HOLD_CONFIRMED, LIFT, ASKED, fourth);
        erasesNot("lifting was declined", HELD, HOLD_CONFIRMED, LIFT, to(HOLD_DECLINED, "THIRD"), ASKED, fifth);
        erasesNot("lifted by one", HELD, HOLD_CONFIRMED, LIFT, confirmed.by("officer-3"), ASKED, fifth);
        erasesNot("another hold was lifted", HELD, HOLD_CONFIRMED, to(LIFT, "999999999"), confirmed, ASKED, fifth);
        erasesNot("one of two was lifted", HELD, HELD, LIFT, confirmed, ASKED, fifth);
        erasesNot("lifting was asked before the hold", to(LIFT, "NEXT"), HELD, HOLD_CONFIRMED, ASKED, fourth);
        erasesNot(
                "an act that nobody can read",
                HELD,
                LIFT,
                DECLINED.coded("x"),
                to(HOLD_CONFIRMED, "NEXT"),
                ASKED,
                fifth);
        erasesNot(
                "lifted on no document",
                HELD,
                HOLD_CONFIRMED,
                LIFT.saying("{\"hold\":REQUEST}"),
                confirmed,
                ASKED,
                fifth);
    }

    private void erases(String what, Written... acts) {
        cases.add(new Case(what, true, new CaseFileId(UUID.randomUUID()), List.of(acts)));
    }

    private void erasesNot(String what, Written... acts) {
        cases.add(new Case(what, false, new CaseFileId(UUID.randomUUID()), List.of(acts)));
    }
}
