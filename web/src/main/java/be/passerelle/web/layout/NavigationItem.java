// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

import java.util.OptionalInt;

/// One line of the side navigation.
///
/// @param count how many things wait there, when that is counted
public record NavigationItem(String label, String href, OptionalInt count, boolean current) {}
