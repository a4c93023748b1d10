// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.access;

import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What happened at the doors of the installation, for those who keep it safe: who came in, who was refused,
/// who tried out numbers. It belongs to no file, and holds neither a name nor a national number, nor anything
/// that was typed. Append-only.
///
/// Whoever is refused can cause as many of them as they like, so that not all are kept: of those alike (of one
/// kind, person and address) at most [#MOST_ALIKE] in a minute, and of those without a person [#MOST_OF_NOBODY]
/// in all. The last one that is kept stands for whatever came after it in that minute.
public interface SecurityEvents {

    /// How many events alike are kept of one minute. More than anybody needs who mistypes.
    int MOST_ALIKE = 20;

    /// How many events are kept of one minute in which nobody is known: some hundred kilobytes.
    int MOST_OF_NOBODY = 1000;

    /// What happened.
    enum Kind {
        SIGNED_IN,
        SIGN_IN_REFUSED,
        SIGNED_OUT,
        /// A local account was locked for a time, as too many tries had failed.
        ACCOUNT_LOCKED,
        /// Somebody set the password of a local account.
        PASSWORD_SET,
        /// A password or a code was wrong for a local account that there is.
        ACCOUNT_TRIED,
        /// Somebody ended sessions of their own.
        OWN_SESSIONS_ENDED,
        /// A security officer ended sessions of somebody else, or of everybody else.
        ENDED_SESSIONS_OF_OTHERS,
        /// The sessions of somebody were ended by a security officer.
        SESSIONS_WERE_ENDED,
        /// A browser brought a session that has ended by itself, or that never was.
        SESSION_ENDED,
        /// Somebody is signed in whose mandate has ended.
        MANDATE_ENDED,
        /// A system brought a token that is nobody's, or whose mandate has ended.
        TOKEN_REFUSED,
        /// Something was asked for that is not for whoever asked, or a form came without the token of its
        /// browser.
        FORBIDDEN,
        /// A form was sent for an act that is not offered to whoever sent it.
        ACT_NOT_OFFERED,
        /// Somebody asked for more in a minute than there is for them.
        LIMIT_REACHED,
        /// Many requests came from one address that no browser and no system sends by itself.
        MANY_MALFORMED,
        /// A search by name or file number found nobody whom the viewer may look at.
        SEARCH_FOUND_NOBODY,
        /// A search by national number found nobody whom the viewer may look at.
        NUMBER_FOUND_NOBODY,
        /// A file was asked for that does not exist.
        NO_SUCH_FILE,
        /// A file was to be opened for somebody who has one where the viewer may not look.
        NUMBER_FOUND_ELSEWHERE,
        /// A search by national number, or a check of one, was refused, as there had been too many.
        SEARCH_THROTTLED,
        /// A protected file was opened in an emergency by somebody to whom it is closed.
        EMERGENCY_OPENED,
        /// A security officer said what they think of that.
        EMERGENCY_REVIEWED,
        /// An organisation corrected the number of a key under which somebody works for others too.
        NUMBER_CORRECTED,
        /// Somebody recorded as a representative who reviews emergencies, which keeps them from those of that
        /// file.
        REVIEWER_REPRESENTS,
        /// Somebody opened more files within an hour than their work explains.
        MANY_FILES_OPENED;

        /// Whether security officers are told without asking: somebody ought to look at it.
        public boolean isAlert() {
            return switch (this) {
                case ACCOUNT_LOCKED,
                        SEARCH_THROTTLED,
                        NUMBER_FOUND_ELSEWHERE,
                        EMERGENCY_OPENED,
                        NUMBER_CORRECTED,
                        REVIEWER_REPRESENTS,
                        MANY_FILES_OPENED,
                        MANY_MALFORMED -> true;
                case SIGNED_IN,
                        SIGN_IN_REFUSED,
                        SIGNED_OUT,
                        PASSWORD_SET,
                        ACCOUNT_TRIED,
                        OWN_SESSIONS_ENDED,
                        ENDED_SESSIONS_OF_OTHERS,
                        SESSIONS_WERE_ENDED,
                        ACT_NOT_OFFERED,
                        LIMIT_REACHED,
                        SESSION_ENDED,
                        MANDATE_ENDED,
                        TOKEN_REFUSED,
                        FORBIDDEN,
                        SEARCH_FOUND_NOBODY,
                        NUMBER_FOUND_NOBODY,
                        NO_SUCH_FILE,
                        EMERGENCY_REVIEWED -> false;
            };
        }
    }

    /// Where it came from.
    ///
    /// @param address of the network, as the server sees it; empty for what no request caused
    /// @param trace the name of the answer, as whoever asked was told it
    /// @param client the system that called, as the installation names it; empty for pages
    record Origin(String address, Optional<String> trace, Optional<String> client) {

        /// What no request caused.
        public static final Origin HERE = new Origin("", Optional.empty(), Optional.empty());
    }

    /// By what somebody came in, or wanted to.
    ///
    /// @param means who checked the proof, as sessions name it; `accessToken` of a system
    /// @param level how sure they are, in their own words, and of a token why it was refused, in one; empty
    ///     when they do not say
    record By(String means, String level) {

        private static final int LONGEST_LEVEL = 120;

        public By {
            level = level.length() > LONGEST_LEVEL ? level.substring(0, LONGEST_LEVEL) : level;
        }
    }

    /// Something that happened.
    ///
    /// @param person the key of who it was; empty where that is not known
    /// @param by of sign-ins and refused tokens alone
    /// @param place its place among those alike in that minute, from 1; [#MOST_ALIKE] stands for those after it
    ///     too
    record Event(Instant at, Kind kind, Optional<PersonId> person, Origin origin, Optional<By> by, int place) {}

    /// What happened alike to somebody on a day, told as one line.
    ///
    /// @param day in Belgium
    /// @param person the key of who it was; empty where that is not known
    /// @param client the system that called; empty for pages
    /// @param by of sign-ins and refused tokens alone
    /// @param times how often it is kept
    /// @param addresses from how many addresses of the network
    /// @param last when last on that day
    record Alike(
            LocalDate day,
            Kind kind,
            Optional<PersonId> person,
            Optional<String> client,
            Optional<By> by,
            long times,
            int addresses,
            Instant last) {}

    /// Notes that something happened, at the place where it comes from. It is written when this returns, or
    /// left out because there are enough of those.
    default void note(Kind kind, Optional<PersonId> person) {
        note(kind, person, Optional.empty());
    }

    /// The same of a sign-in, or of a token that was refused.
    void note(Kind kind, Optional<PersonId> person, Optional<By> by);

    /// How often that happened to somebody in the time that has just gone by, wherever they were.
    int count(Kind kind, PersonId person, Duration last);

    /// The latest ones, latest first.
    List<Event> latest(int limit);

    /// What happened in the time that has just gone by, by days: the latest day first, and in a day what
    /// happened last.
    ///
    /// @param most how many lines
    List<Alike> alike(Set<Kind> kinds, Duration last, int most);
}
