// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// What the next step would give.
public record Prospect(String title, String main, String note) {}
