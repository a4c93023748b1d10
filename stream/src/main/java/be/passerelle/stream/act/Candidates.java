// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// Where the values come from that a form offers for a component. Each kind of stream has its own; a class of them is
/// public, has a constructor without parameters, and keeps nothing.
public interface Candidates {}
