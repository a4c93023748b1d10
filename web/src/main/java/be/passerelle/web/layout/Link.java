// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.layout;

/// A place to go to.
public record Link(String label, String href) {}
