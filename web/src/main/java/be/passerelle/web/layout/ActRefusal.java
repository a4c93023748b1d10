// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// A step that may not be taken now, and why.
public record ActRefusal(String label, ReasonNode why) {}
