// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// A state: a word with a colour.
public record BadgeView(BadgeTone tone, String text) {}
