package uk.iomgraph.kernel;

import java.util.Arrays;

/** Keys of 22 characters of URL-safe Base64 as two numbers of 64 bits, and back. */
public final class KeyBits {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int LENGTH = 22;
    private static final int SIX = 6;
    private static final int SIX_BITS = 63;

    /** Ten characters fill sixty bits of the first number; the eleventh is shared, four bits here and two there. */
    private static final int SHARED = 10;

    private static final int SHARED_HERE = 4;
    private static final int SHARED_THERE = 2;
    private static final byte[] VALUES = values();

    private KeyBits() {}

    /** Whether a text is a key, and so stands for two numbers. */
    public static boolean isKey(String text) {
        return text.matches("[A-Za-z0-9_-]{21}[AQgw]");
    }

    /**
     * The first 64 bits.
     *
     * @throws IllegalArgumentException if it is no such key
     */
    public static long high(String key) {
        if (key.length() != LENGTH || (value(key, LENGTH - 1) & (SIX_BITS >> SHARED_THERE)) != 0) {
            throw new IllegalArgumentException("A key has 22 characters that stand for 128 bits.");
        }
        return (run(key, 0, SHARED) << SHARED_HERE) | (value(key, SHARED) >> SHARED_THERE);
    }

    /**
     * The last 64 bits.
     *
     * @throws IllegalArgumentException if a character is none of Base64
     */
    public static long low(String key) {
        long middle = (long) value(key, SHARED) << (Long.SIZE - SHARED_THERE);
        return middle | (run(key, SHARED + 1, LENGTH - 1) << SHARED_THERE) | (value(key, LENGTH - 1) >> SHARED_HERE);
    }

    /** The key of two numbers. */
    public static String text(long high, long low) {
        char[] text = new char[LENGTH];
        for (int i = 0; i < SHARED; i++) {
            text[i] = letter(high >>> (Long.SIZE - SIX * (i + 1)));
        }
        text[SHARED] = letter((high << SHARED_THERE) | (low >>> (Long.SIZE - SHARED_THERE)));
        for (int i = SHARED + 1; i < LENGTH - 1; i++) {
            text[i] = letter(low >>> (Long.SIZE - SHARED_THERE - SIX * (i - SHARED)));
        }
        text[LENGTH - 1] = letter(low << SHARED_HERE);
        return new String(text);
    }

    private static long run(String key, int from, int to) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            bits = bits << SIX | value(key, i);
        }
        return bits;
    }

    private static char letter(long bits) {
        return LETTERS.charAt((int) bits & SIX_BITS);
    }

    private static int value(String key, int at) {
        char letter = key.charAt(at);
        int value = letter < VALUES.length ? VALUES[letter] : -1;
        if (value < 0) {
            throw new IllegalArgumentException("A key has letters, digits, '-' and '_' only.");
        }
        return value;
    }

    private static byte[] values() {
        byte[] values = new byte[Byte.MAX_VALUE];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < LETTERS.length(); i++) {
            values[LETTERS.charAt(i)] = (byte) i;
        }
        return values;
    }
}
