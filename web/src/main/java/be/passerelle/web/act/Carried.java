// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.act;

/// A name and value that a form carries along unseen.
public record Carried(String name, String value) {}
