// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.problem.ApiProblem;
import be.passerelle.api.problem.ProblemType;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who calls: the account whose token the `Authorization` header bears.
public final class BearerTokens {

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([A-Za-z0-9._~+/-]{1,400}=*)");

    private final Accounts accounts;

    public BearerTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    /// The account that the header names.
    ///
    /// @throws ApiProblem when there is no token, or nobody's
    public Account account(Optional<String> authorization) {
        String header = authorization.orElseThrow(() -> refused(ProblemType.NO_ACCESS_TOKEN, "Bearer"));
        Matcher bearer = BEARER.matcher(header);
        if (!bearer.matches()) {
            throw refused(ProblemType.NO_ACCESS_TOKEN, "Bearer");
        }
        return accounts.byToken(bearer.group(1))
                .orElseThrow(() -> refused(ProblemType.INVALID_ACCESS_TOKEN, "Bearer error=\"invalid_token\""));
    }

    private static ApiProblem refused(ProblemType type, String challenge) {
        return ApiProblem.of(type).header("WWW-Authenticate", challenge);
    }
}
