package uk.iomgraph.rules.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Rounds counts to a multiple of a base, up or down by chance and without bias: a count that is r above a multiple goes up
 * with probability r / base. Chance is a digest of the count and of what it counts under a secret, so that the same question
 * has the same answer however often it is asked and answers do not average out (controlled repeatability as in B. Fraser,
 * J. Wooton, "A proposed method for confidentialising tabular output to protect against differencing", UNECE work session on
 * statistical data confidentiality, Geneva 2005). Totals are rounded by themselves and need not add up.
 */
public final class Rounding {

    /** Counts stay as they are. */
    public static final Rounding NONE = new Rounding(1, new byte[] {0});

    private static final String ALGORITHM = "HmacSHA256";
    private static final int DIGITS = 53;

    private final int base;
    private final byte[] secret;

    private Rounding(int base, byte[] secret) {
        this.base = base;
        this.secret = secret.clone();
    }

    /**
     * Rounding to a base.
     *
     * @param base 2 or more
     * @param secret what chance is made from; whoever knows it can undo part of the rounding
     */
    public static Rounding to(int base, byte[] secret) {
        if (base < 2 || secret.length == 0) {
            throw new IllegalArgumentException("Rounding has a base of 2 or more and a secret");
        }
        return new Rounding(base, secret);
    }

    /** What counts are rounded to; 1 where they are not rounded. */
    public int base() {
        return base;
    }

    long round(long people, String row, String column) {
        long below = people % base;
        if (below == 0) {
            return people;
        }
        return people - below + (chance(people, row, column) * base < below ? base : 0);
    }

    /** A number of at least 0 and below 1. */
    private double chance(long people, String row, String column) {
        String content = row.length() + " " + row + column.length() + " " + column + people;
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] digest = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            long bits = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                bits = bits << Byte.SIZE | (digest[i] & 0xFF);
            }
            return (bits >>> (Long.SIZE - DIGITS)) * 0x1.0p-53;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** Says nothing of the secret. */
    @Override
    public String toString() {
        return "rounding to " + base;
    }
}
