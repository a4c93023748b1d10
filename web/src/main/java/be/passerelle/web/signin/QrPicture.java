// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import io.nayuki.qrcodegen.QrCode;

/// A text as a picture that the camera of a telephone reads: drawn here, so that nobody else is sent it.
///
/// @param side how many squares it is wide and high, with the margin that readers ask for
/// @param path the dark squares, as the path of an SVG picture
public record QrPicture(int side, String path) {

    /// The margin that ISO/IEC 18004 asks for, in squares.
    private static final int QUIET = 4;

    /// @param text at most some two thousand characters
    public static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder(8192);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * QUIET, path.toString());
    }

    /// What the squares stand on: white in the dark too, where readers take nothing else.
    public String ground() {
        return "M0 0h" + side + "v" + side + "h-" + side + "z";
    }

    /// Without what it says: that may be a secret.
    @Override
    public String toString() {
        return "a picture of " + side + " squares";
    }
}
