// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import java.util.regex.Pattern;

/// What an erasure is asked for on: why, and the document that says so, by which it can be accounted for later
/// (Regulation (EU) 2016/679, art. 5.2).
///
/// @param reference under which that document is filed: the request of the person, the judgment, the decision or the
///     list of files whose time is over. It stays in clear when the file is gone, so it must name nobody
public record ErasureBasis(ErasureGround ground, String reference) {

    /// How many characters a reference has at most.
    public static final int LONGEST = 40;

    /// Letters without accents, digits and a few marks, as the database and the verifiers read them. One to ten digits
    /// among them: a name has none, a national number eleven.
    private static final Pattern REFERENCE =
            Pattern.compile("(?=(?:[^0-9]*[0-9]){1,10}[^0-9]*$)[A-Za-z0-9][A-Za-z0-9 ./_-]{1,39}");

    /// @throws IllegalArgumentException when the reference is none
    public ErasureBasis {
        if (!isReference(reference)) {
            throw new IllegalArgumentException("a document is not filed under “" + reference + "”");
        }
    }

    /// Whether documents are filed under something like that.
    public static boolean isReference(String written) {
        return REFERENCE.matcher(written).matches();
    }
}
