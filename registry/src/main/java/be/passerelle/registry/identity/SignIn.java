// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.identity;

import be.passerelle.law.language.Language;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.PersonId;
import java.util.Optional;

/// That somebody proved who they are: all that a session knows. As whom they act follows from it anew with each
/// request.
///
/// @param name what whoever checked the proof calls them
/// @param means who checked the proof, and how: [#DEMONSTRATION], [#LOCAL], or the name of an identity provider
/// @param level how sure whoever checked it is, in their own words (`acr`); empty when they do not say
/// @param as which of their accounts they chose to act as ([Account#key()]); empty before they did
/// @param number their national number, where the proof says it: no mandate is theirs that says another
/// @param insured who they are to the funds, where the proof says so
public record SignIn(
        String name,
        String means,
        String level,
        Optional<String> as,
        Optional<NationalNumber> number,
        Optional<Insured> insured) {

    /// One click, and no proof at all.
    public static final String DEMONSTRATION = "demonstration";

    /// A password and a code of an account that the installation keeps itself.
    public static final String LOCAL = "local";

    /// An insured person, or somebody who represents one: what the proof says of them, and the key that the
    /// acts in their own file are recorded under.
    ///
    /// @param person the key; of whoever has no file of their own, one under which nothing is recorded
    /// @param name as they are called
    /// @param language of their screens until they choose another
    public record Insured(PersonId person, NationalNumber number, String name, Language language) {

        /// Neither name nor number: they must not reach a log.
        @Override
        public String toString() {
            return "an insured person";
        }
    }

    /// Somebody whose number is known where they are insured.
    public SignIn(String name, String means, String level, Optional<String> as, Optional<Insured> insured) {
        this(name, means, level, as, insured.map(Insured::number), insured);
    }

    /// Somebody of whom no more is known.
    public SignIn(String name, String means) {
        this(name, means, "", Optional.empty(), Optional.empty());
    }

    /// The same, acting as one of their accounts.
    public SignIn acting(String account) {
        return new SignIn(name, means, level, Optional.of(account), number, insured);
    }

    /// Without the name: it must not reach a log.
    @Override
    public String toString() {
        return "somebody who signed in by " + means;
    }
}
