// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// Something that somebody did or reported in a stream. A stream is the list of its acts; nothing else changes it.
///
/// Each act is a record nested in the sealed interface of its subject, declared once with [Declared]: form, checks,
/// timeline, JSON, import format and rulebook follow from it. Each kind of stream has one sealed root of its own acts.
public interface Act {}
