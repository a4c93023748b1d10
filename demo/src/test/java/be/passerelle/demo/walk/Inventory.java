// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/// Every page of what runs, as its controllers declare them: a page that no list of these tests holds is found
/// by it.
final class Inventory {

    /// What answers with no page, or sends on to one that is another entry.
    private static final Set<String> NO_PAGE = Set.of(
            "/",
            "/error",
            "/signers.txt",
            "/clock/show",
            "/trainees/attendance/typed",
            "/files/{id}/accesses/events",
            "/rulebook/rules/{subject}/{rule}/example",
            "/files/{id}/do/{code}/check",
            "/registers/{register}/do/{code}/{step:check|record}");

    private final Map<PathPattern, Method> pages = new LinkedHashMap<>();

    static Inventory of(Installation installation) {
        Inventory inventory = new Inventory();
        installation
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, handler) -> inventory.add(info, handler.getMethod()));
        return inventory;
    }

    private void add(RequestMappingInfo info, Method method) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        if (!methods.isEmpty() && !methods.contains(RequestMethod.GET)) {
            return;
        }
        Optional.ofNullable(info.getPathPatternsCondition())
                .ifPresent(condition -> condition.getPatterns().forEach(pattern -> pages.put(pattern, method)));
    }

    /// The pages at which none of these addresses leads, by the first address of each.
    List<String> without(Collection<String> addresses) {
        List<Method> held = new ArrayList<>();
        for (String address : addresses) {
            PathContainer path = PathContainer.parsePath(address.replaceFirst("[?#].*", ""));
            pages.keySet().stream()
                    .filter(pattern -> pattern.matches(path))
                    .min(PathPattern::compareTo)
                    .ifPresent(pattern -> held.add(pages.get(pattern)));
        }
        Map<Method, String> missing = new LinkedHashMap<>();
        pages.forEach((pattern, method) -> {
            if (!held.contains(method)) {
                missing.merge(
                        method,
                        pattern.getPatternString(),
                        (one, other) -> one.length() <= other.length() ? one : other);
            }
        });
        TreeSet<String> sorted = new TreeSet<>(missing.values());
        sorted.removeAll(NO_PAGE);
        return List.copyOf(sorted);
    }

    int size() {
        return pages.size();
    }
}
