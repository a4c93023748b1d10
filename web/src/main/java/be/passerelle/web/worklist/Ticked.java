// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.worklist;

import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Scope;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.PersonId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What the address of a worklist asks for. Anything unknown in it counts as not asked.
///
/// @param due the ticked terms; empty for all
/// @param tasks the ticked tasks; empty for all
/// @param language of the insured person; empty for all
/// @param page from 1
record Ticked(Scope scope, Tab tab, Set<Due> due, Set<String> tasks, Optional<Language> language, int page) {

    static final int PAGE_SIZE = 25;

    private static final int LAST_PAGE = 100_000;

    /// The lists of one scope.
    enum Tab {
        OPEN,
        WAITING,
        DONE
    }

    static Ticked of(String scope, String tab, List<String> due, List<String> tasks, String language, int page) {
        EnumSet<Due> ticked = EnumSet.noneOf(Due.class);
        for (Due each : Due.values()) {
            if (due.contains(Codes.of(each)) && each != Due.WAITING) {
                ticked.add(each);
            }
        }
        TreeSet<String> wanted = new TreeSet<>(tasks);
        wanted.remove("");
        return new Ticked(
                constant(Scope.values(), scope).orElse(Scope.MINE),
                constant(Tab.values(), tab).orElse(Tab.OPEN),
                ticked,
                wanted,
                constant(Language.values(), language),
                Math.clamp(page, 1, LAST_PAGE));
    }

    /// The code of a scope, whatever was sent.
    static String scopeCode(String sent) {
        return Codes.of(constant(Scope.values(), sent).orElse(Scope.MINE));
    }

    /// @param left who holds the role no longer
    Worklists.Query query(Map<PersonId, LocalDate> lettingGo) {
        Set<Due> wanted = tab == Tab.WAITING ? EnumSet.of(Due.WAITING) : due;
        return new Worklists.Query(scope, wanted, tasks, language, page, PAGE_SIZE, lettingGo);
    }

    boolean isFiltered() {
        return !due.isEmpty() || !tasks.isEmpty() || language.isPresent();
    }

    /// The address of another list of the same scope.
    String address(Tab other) {
        return "/work?scope=" + Codes.of(scope) + (other == Tab.OPEN ? "" : "&tab=" + Codes.of(other));
    }

    /// The address of another page of this list.
    String address(int number) {
        StringBuilder address = new StringBuilder(address(tab));
        due.forEach(d -> address.append("&due=").append(Codes.of(d)));
        tasks.forEach(t -> address.append("&task=").append(URLEncoder.encode(t, StandardCharsets.UTF_8)));
        language.ifPresent(l -> address.append("&language=").append(l.code()));
        return address.append("&page=").append(number).toString();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String code) {
        for (E each : all) {
            if (Codes.of(each).equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
