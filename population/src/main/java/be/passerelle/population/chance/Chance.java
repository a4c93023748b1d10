// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.chance;

import java.util.List;
import java.util.UUID;

/// Chance for one invented person. What is drawn depends on the seed, the person, the name of the question and its
/// numbers, and on nothing else: not on the order of the questions, nor on what was drawn before. Asking twice gives
/// the same answer. Whole numbers only.
///
/// The bits come from the finaliser of SplitMix64 over a running FNV-1a hash of the name; both are a few lines of exact
/// 64-bit arithmetic, so that no change of a library changes a population.
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final int PERMILLE = 1000;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VERSION_FOUR = 0x4000L;
    private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;

    private final long base;

    private Chance(long base) {
        this.base = base;
    }

    /// The chance of the person with that number, under a seed.
    public static Chance of(long seed, int person) {
        return new Chance(mix(mix(seed + GOLDEN_GAMMA) + person * GOLDEN_GAMMA));
    }

    /// A number from 0 up to, but not including, the bound.
    public int below(int bound, String question, int... numbers) {
        if (bound <= 0) {
            throw new IllegalArgumentException("a bound is positive: " + bound);
        }
        return (int) Long.remainderUnsigned(bits(question, numbers), bound);
    }

    /// A number between two others, both included.
    public int between(int least, int most, String question, int... numbers) {
        return least + below(most - least + 1, question, numbers);
    }

    /// Whether something happens that happens so many times in a thousand.
    public boolean happens(int permille, String question, int... numbers) {
        return below(PERMILLE, question, numbers) < permille;
    }

    /// One of several, each as likely.
    public <T> T of(List<T> several, String question, int... numbers) {
        return several.get(below(several.size(), question, numbers));
    }

    /// An identifier of the shape of a random one.
    public UUID uuid(String question, int... numbers) {
        long high = bits(question, numbers);
        long low = mix(high + GOLDEN_GAMMA);
        return new UUID((high & ~VERSION_BITS) | VERSION_FOUR, (low & VARIANT_MASK) | Long.MIN_VALUE);
    }

    private long bits(String question, int... numbers) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < question.length(); i++) {
            hash = (hash ^ question.charAt(i)) * FNV_PRIME;
        }
        long bits = mix(base ^ hash);
        for (int number : numbers) {
            bits = mix(bits + GOLDEN_GAMMA * (number + 1L));
        }
        return bits;
    }

    private static long mix(long z) {
        long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
