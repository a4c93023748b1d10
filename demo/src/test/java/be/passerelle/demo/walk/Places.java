// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.language.Language;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// One page of every kind that links lead to, found by following them with each account in turn.
final class Places {

    /// A page that somebody can open.
    ///
    /// @param kind its address without what differs from file to file
    record Place(Cast.Member who, String kind, String path) {}

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern NUMBER = Pattern.compile("(?<=[/=])[0-9][0-9-]*");
    /// An entry of a register: one is looked at for all.
    private static final Pattern ENTRY = Pattern.compile("(?<=^/registers/[a-z]{1,20}/)(?!do/)[^/?#]+");

    /// One article and one rule of the law are looked at for all.
    private static final Pattern OF_LAW = Pattern.compile("(?<=^/rulebook/(?:law|rules)/)[^/?#]+/[^/?#]+");

    /// One invented person to whom articles apply is looked at for all.
    private static final Pattern LIFE = Pattern.compile("(?<=^/rulebook/people/)[^/?#]+");

    private static final Pattern VALUES = Pattern.compile("=[^&]*");
    private static final Pattern ACT = Pattern.compile("/do/[A-Za-z.]+");

    /// Pages that each role sees differently.
    private static final Pattern OF_ROLE = Pattern.compile("^(/work|/me|/payments|/files/\\{id})$");

    private static final int MOST_FOR_EACH = 76;

    private final Visitor visitor;
    private final Set<String> kinds = new HashSet<>();
    private final List<Place> found = new ArrayList<>();

    private Places(Visitor visitor) {
        this.visitor = visitor;
    }

    static List<Place> all(Visitor visitor) {
        List<Place> asked = new KeptAndErased(visitor).ask();
        Places places = new Places(visitor);
        Cast cast = Cast.of(Language.FR);
        List<Cast.Member> accounts = List.of(
                cast.coordinator(),
                cast.first(),
                cast.excluded(),
                cast.physician(),
                cast.adviser(),
                cast.centre(),
                cast.socialExpert(),
                cast.payments(),
                Cast.colleague("treatingPhysician"),
                Cast.colleague("employer"),
                Cast.colleague("occupationalPhysician"),
                Cast.colleague("departmentHead"),
                Cast.colleague("securityOfficer"));
        accounts.forEach(places::explore);
        places.found.addAll(asked);
        return List.copyOf(places.found);
    }

    private void explore(Cast.Member who) {
        visitor.signIn(who);
        Page page = visitor.page();
        Deque<String> queue = new ArrayDeque<>(List.of(visitor.path()));
        Set<String> seen = new HashSet<>();
        for (int visited = 0; visited < MOST_FOR_EACH && !queue.isEmpty(); ) {
            String path = queue.removeFirst();
            String kind = kind(who, path);
            if (!seen.add(kind)) {
                continue;
            }
            visitor.go(path);
            visited++;
            if (kinds.add(kind)) {
                found.add(new Place(who, kind, path));
            }
            links(page).stream()
                    .filter(href -> !kinds.contains(kind(who, href)))
                    .forEach(queue::addLast);
        }
    }

    private static List<String> links(Page page) {
        List<?> links = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll("a[href^='/']")].map(a => a.getAttribute('href'))
                    .filter(h => !h.includes('lang=') && !/^.(vendor|passerelle|REST|sign)/.test(h)
                        && !h.includes('/accesses/events'))
                """);
        return links.stream().map(String::valueOf).toList();
    }

    private static String kind(Cast.Member who, String path) {
        String kind = ID.matcher(path).replaceAll("{id}");
        kind = ACT.matcher(kind).replaceAll("/do/{act}");
        kind = ENTRY.matcher(kind).replaceAll("{key}");
        kind = OF_LAW.matcher(kind).replaceAll("{source}/{article}");
        kind = LIFE.matcher(kind).replaceAll("{person}");
        kind = NUMBER.matcher(kind).replaceAll("{n}");
        kind = VALUES.matcher(kind).replaceAll("=");
        int fragment = kind.indexOf('#');
        kind = fragment < 0 ? kind : kind.substring(0, fragment);
        return OF_ROLE.matcher(kind).matches() ? kind + " of " + who.key() : kind;
    }
}
