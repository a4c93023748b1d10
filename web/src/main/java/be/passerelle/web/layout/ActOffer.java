// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// A step that may be taken now.
///
/// @param label what it does, beginning with a verb
/// @param term until when, worded; empty when nothing presses
public record ActOffer(String label, String href, String term) {}
