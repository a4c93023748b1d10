// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.exchange;

import be.passerelle.api.form.Content;
import be.passerelle.api.form.Given;
import be.passerelle.api.form.Input;
import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import java.util.Optional;

/// One request that was found well-formed, as an operation sees it: of what was sent, only what it declared.
///
/// @param base the address of the API, as the caller knows it
/// @param viewer who calls; empty where no token is needed
/// @param language the language of the texts in the answer
/// @param given what was sent
public record Exchange(String base, Optional<Viewer> viewer, Language language, Given given) {

    /// Who calls. Only for operations that need a token.
    public Viewer caller() {
        return viewer.orElseThrow(() -> ApiProblem.of(ProblemType.NO_ACCESS_TOKEN));
    }

    /// The value of a parameter.
    public <V> V get(Input<V> parameter) {
        return given.get(parameter);
    }

    /// What the body holds.
    public <T> T get(Content<T> body) {
        return given.get(body.input());
    }

    /// An address below the base, as it is put into an answer.
    public String href(String below) {
        return base + below;
    }
}
