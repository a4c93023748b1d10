// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web.layout;

/// Who is signed in: name, function and organisation, as the top bar shows them.
public record SignedIn(String name, String function, String organisation) {}
