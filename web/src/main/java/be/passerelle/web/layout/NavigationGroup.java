// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.List;

/// Lines of the side navigation under one heading; the first group may have an empty heading.
public record NavigationGroup(String heading, List<NavigationItem> items) {

    public NavigationGroup {
        items = List.copyOf(items);
    }
}
