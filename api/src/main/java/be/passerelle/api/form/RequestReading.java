// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api.form;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.Issue;
import be.passerelle.api.problem.Issue.In;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The reading of one request: strict, and all that is wrong in it at once.
public final class RequestReading {

    private final List<Issue> issues = new ArrayList<>();
    private final Set<Input<?>> unasked = Collections.newSetFromMap(new IdentityHashMap<>());

    public Place at(In in, String name) {
        return new Place(this, in, name);
    }

    public void note(Issue issue) {
        issues.add(issue);
    }

    /// @throws ApiProblem when anything was wrong
    public void throwIfWrong() {
        if (!issues.isEmpty()) {
            throw ApiProblem.badRequest(issues);
        }
    }

    void declared(Collection<Input<?>> inputs) {
        unasked.addAll(inputs);
    }

    void asked(Input<?> input) {
        unasked.remove(input);
    }

    /// What was declared and nobody asked for until now.
    Set<Input<?>> unasked() {
        return Collections.unmodifiableSet(unasked);
    }
}
