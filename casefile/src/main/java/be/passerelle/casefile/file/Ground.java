// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

/// Why somebody may look at a file.
public enum Ground {
    /// It is their own file.
    OWN_FILE,
    /// They represent the person, and may do what the person may.
    REPRESENTS,
    /// They represent the person to read, and do nothing.
    REPRESENTS_TO_LOOK,
    /// The person is a member of their sickness fund.
    MEMBER_OF_FUND,
    /// The file is opened for a member of their fund.
    OPENS_FILE,
    /// The person was referred to them, with consent.
    REFERRED_WITH_CONSENT,
    /// The person shares parts of their file with them, by a consent in force.
    SHARED_BY_PERSON,
    /// The person follows, or was granted, a training with them.
    TRAINEE,
    /// The person works for them, and is off: a thread names them.
    EMPLOYS_PERSON,
    /// They see to prevention at work for that employer: the same thread names them.
    PREVENTION_AT_WORK,
    /// A request of the person is before the institute, or was and the incapacity goes on.
    REQUEST_BEFORE_INSTITUTE,
    /// What concerns the Return To Work Fund is before the institute: an application of the person, or what an
    /// employer told it.
    RETURN_TO_WORK_FUND,
    /// The institute controls the incapacity, from the seventh month on, and decides on invalidity.
    INVALIDITY,
    /// They opened a protected file in an emergency: for an hour, and not unseen.
    EMERGENCY,
    /// They worked in the file before it was erased: they may know that it was, and read nothing.
    WORKED_IN_ERASED_FILE
}
