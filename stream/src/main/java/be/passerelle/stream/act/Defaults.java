// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// What a form is filled with when it opens: what the stream knows already, never what somebody has to decide. Each
/// kind of stream has its own; a class of them is public, has a constructor without parameters, and keeps nothing.
public interface Defaults {}
