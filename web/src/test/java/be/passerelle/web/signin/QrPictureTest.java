// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What a telephone reads from the picture is what the app is to be given.
class QrPictureTest {

    private static final int SCALE = 4;
    private static final int WHITE = 0xffffff;
    private static final int BLACK = 0;
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final String APP =
            "otpauth://totp/Passerelle:k.haddad?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567&issuer=Passerelle";

    @Test
    void isReadAsItWasWritten() throws ReaderException {
        assertThat(read(QrPicture.of(APP))).isEqualTo(APP);
    }

    @Test
    void saysNothingOfTheSecretInALog() {
        assertThat(QrPicture.of(APP)).hasToString("a picture of 49 squares");
    }

    private static String read(QrPicture picture) throws ReaderException {
        int side = picture.side() * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, WHITE);
        assertThat(SQUARE.matcher(picture.path()).replaceAll(""))
                .as("nothing but squares")
                .isEmpty();
        SQUARE.matcher(picture.path()).results().forEach(square -> paint(square, pixels, side));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
                .getText();
    }

    private static void paint(MatchResult square, int[] pixels, int side) {
        int left = Integer.parseInt(square.group(1)) * SCALE;
        int top = Integer.parseInt(square.group(2)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(pixels, y * side + left, y * side + left + SCALE, BLACK);
        }
    }
}
