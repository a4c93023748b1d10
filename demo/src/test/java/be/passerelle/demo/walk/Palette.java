// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Reduces a screenshot to its 256 most frequent colours: a third of the size, and to the eye the same.
final class Palette {

    private static final int COLOURS = 256;

    private static final int RGB = 0xFFFFFF;

    /// Colours that differ in the last bits only are counted as one.
    private static final int COARSE = 0xF8F8F8;

    /// What a colour channel may differ by, after a palette was reduced.
    private static final int SAME = 24;

    /// One pixel in so many may differ by more: the edge of a letter, a blinking cursor.
    private static final int PIXELS = 4_000;

    private Palette() {}

    static BufferedImage read(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    /// Whether somebody who looks at the two sees no difference.
    static boolean looksTheSame(BufferedImage one, BufferedImage other) {
        int width = one.getWidth();
        int height = one.getHeight();
        if (width != other.getWidth() || height != other.getHeight()) {
            return false;
        }
        int[] pixels = one.getRGB(0, 0, width, height, null, 0, width);
        int[] others = other.getRGB(0, 0, width, height, null, 0, width);
        int differing = 0;
        for (int i = 0; i < pixels.length; i++) {
            if (differs(pixels[i], others[i], 16)
                    || differs(pixels[i], others[i], 8)
                    || differs(pixels[i], others[i], 0)) {
                differing++;
            }
        }
        return (long) differing * PIXELS <= pixels.length;
    }

    private static boolean differs(int colour, int other, int bits) {
        return Math.abs((colour >> bits & 0xFF) - (other >> bits & 0xFF)) > SAME;
    }

    static BufferedImage reduce(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = counts(pixels);
        int[] palette = mostFrequent(counts);
        byte[] red = new byte[palette.length];
        byte[] green = new byte[palette.length];
        byte[] blue = new byte[palette.length];
        for (int i = 0; i < palette.length; i++) {
            red[i] = (byte) (palette[i] >> 16);
            green[i] = (byte) (palette[i] >> 8);
            blue[i] = (byte) palette[i];
        }
        IndexColorModel model = new IndexColorModel(8, palette.length, red, green, blue);
        BufferedImage reduced = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
        Map<Integer, Integer> nearest = new HashMap<>();
        counts.keySet().forEach(colour -> nearest.put(colour, nearest(palette, colour)));
        int last = pixels[0];
        int index = nearest.getOrDefault(last & RGB, 0);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != last) {
                last = pixels[i];
                index = nearest.getOrDefault(last & RGB, 0);
            }
            reduced.getRaster().setSample(i % width, i / width, 0, index);
        }
        return reduced;
    }

    /// How often each colour occurs; runs of one colour are counted at once.
    private static Map<Integer, Integer> counts(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int start = 0;
        for (int i = 1; i <= pixels.length; i++) {
            if (i == pixels.length || pixels[i] != pixels[start]) {
                counts.merge(pixels[start] & RGB, i - start, Integer::sum);
                start = i;
            }
        }
        return counts;
    }

    private static int[] mostFrequent(Map<Integer, Integer> counts) {
        Map<Integer, Integer> coarse = new HashMap<>();
        // Of colours that look alike, the most frequent one stands for all.
        Map<Integer, Integer> shown = new HashMap<>();
        counts.forEach((colour, count) -> {
            coarse.merge(colour & COARSE, count, Integer::sum);
            shown.merge(colour & COARSE, colour, (a, b) -> counts.getOrDefault(a, 0) >= count ? a : b);
        });
        return coarse.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(COLOURS)
                .mapToInt(e -> shown.getOrDefault(e.getKey(), e.getKey()))
                .toArray();
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int red = ((palette[i] >> 16) & 0xFF) - ((colour >> 16) & 0xFF);
            int green = ((palette[i] >> 8) & 0xFF) - ((colour >> 8) & 0xFF);
            int blue = (palette[i] & 0xFF) - (colour & 0xFF);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
