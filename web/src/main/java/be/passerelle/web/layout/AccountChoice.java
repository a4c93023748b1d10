// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// An account that one click signs in to, in demonstration mode.
///
/// @param value what the form sends
public record AccountChoice(String value, String initials, String name, String role, String about) {}
