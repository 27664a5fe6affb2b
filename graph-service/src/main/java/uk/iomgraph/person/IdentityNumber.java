package uk.iomgraph.person;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How identity numbers compare whatever way they were written. */
public final class IdentityNumber {

    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^A-Z0-9]");

    /**
     * A PNC id: year, serial, check letter. Written long ({@code 2001/0012345A}) or short ({@code 01/12345A}); the check
     * letter is worked out from the last two digits of the year and the serial, so these three say everything.
     */
    private static final Pattern PNC =
            Pattern.compile("(?:18|19|20)?([0-9]{2})\\s*/\\s*0*([0-9]{1,7})\\s*([A-Z])", Pattern.CASE_INSENSITIVE);

    /** A long PNC id typed without its slash. */
    private static final Pattern PNC_CLOSED =
            Pattern.compile("(?:18|19|20)([0-9]{2})([0-9]{7})([A-Z])", Pattern.CASE_INSENSITIVE);

    private IdentityNumber() {}

    /**
     * One written form per number: upper case, letters and digits only; a PNC id always with a two-digit year and seven
     * digits of serial.
     */
    public static String normal(String written) {
        String stripped = written.strip();
        for (Pattern pattern : Set.of(PNC, PNC_CLOSED)) {
            Matcher pnc = pattern.matcher(stripped);
            if (pnc.matches()) {
                return pnc.group(1)
                        + "0".repeat(7 - pnc.group(2).length())
                        + pnc.group(2)
                        + pnc.group(3).toUpperCase(Locale.ROOT);
            }
        }
        return plain(stripped);
    }

    /** All forms to store, so that a number is found as it was written and in its normal form. */
    static Set<String> forms(String written) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(normal(written));
        forms.add(plain(written));
        forms.remove("");
        return forms;
    }

    /** Upper case, letters and digits only. */
    public static String plain(String written) {
        return NOT_LETTER_OR_DIGIT.matcher(written.toUpperCase(Locale.ROOT)).replaceAll("");
    }
}
