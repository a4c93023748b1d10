// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

/// What stands above the fields of a consent.
///
/// @param title whose yes it is
/// @param other where another purpose is chosen
public record ConsentBox(String title, ConsentText text, String other) {}
