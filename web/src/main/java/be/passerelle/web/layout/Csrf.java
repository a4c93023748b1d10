// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// The token that each form sends back, so that no other site can send it.
public record Csrf(String parameter, String token) {}
