// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.role;

/// What a role may do besides performing the acts that the tables of the procedure and of the registers give
/// it.
public enum Power {
    /// Opens, for an hour and with a reason, a file that is protected against them.
    OPEN_IN_EMERGENCY,
    /// Says afterwards whether somebody else was right to.
    REVIEW_EMERGENCIES,
    /// Enters what the person did on paper, by telephone or at the counter.
    ENTER_FOR_THE_PERSON,
    /// Takes along a signed copy of the whole file.
    TAKE_A_COPY,
    /// Reads what happened at the doors.
    READ_SECURITY_EVENTS,
    /// Reads of every file who looked at it, and nothing that it says.
    READ_WHO_LOOKED,
    /// Reads how much was done, in counts that name nobody: who plans work or answers for it.
    READ_ACTIVITY,
    /// Looks through the files of the fund for steps that are due or possible.
    FIND_STEPS
}
