// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

/// Where the choices of a reference come from. Each kind of stream has its own, which look at what such a stream
/// shows; a class of them is public, has a constructor without parameters, and keeps nothing.
public interface Choices {

    /// A name for it: `check.<code>` words it for the rulebook, where its acts stand in one; `refusal.<code>` says
    /// that something else was named. Where several components are chosen together, `choice.<code>` asks for them;
    /// where none need be, `choice.<code>.none` says what that means.
    String code();
}
