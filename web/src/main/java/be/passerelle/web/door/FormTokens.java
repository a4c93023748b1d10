// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// Tokens of forms that nobody guesses: the library makes them of 122 random bits, these are of 256.
final class FormTokens implements CsrfTokenRepository {

    private static final int BYTES = 32;

    private final CsrfTokenRepository kept;
    private final SecureRandom random = new SecureRandom();

    /// @param kept where they are kept, whoever made them
    FormTokens(CsrfTokenRepository kept) {
        this.kept = kept;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken named = kept.generateToken(request);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new DefaultCsrfToken(
                named.getHeaderName(), named.getParameterName(), HexFormat.of().formatHex(bytes));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        kept.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return kept.loadToken(request);
    }
}
