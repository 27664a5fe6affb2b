package uk.iomgraph.synthetic.population;

import java.util.Locale;

/**
 * Invented names, put together from syllables made up for this project, so that no list of real names is carried along.
 * Common ones come up more often than rare ones, as with real names: the syllable's rank is drawn with a skew (a choice).
 */
public final class Names {

    private static final String[] HEADS = {
        "Mar", "Del", "Tor", "Ker", "Jan", "Lor", "Bren", "Cal", "Ros", "Wil", "Har", "Sten", "Vel", "Nor", "Fal",
                "Gar",
        "Pel", "Dun", "Ash", "Lin", "Cor", "Bel", "Tam", "Ray", "Hol", "Mer", "Quen", "Sel", "Al", "Ed", "Or", "Is"
    };
    private static final String[] MIDDLES = {"", "", "", "a", "i", "o", "an", "el", "en", "ar", "is", "ad", "em", "ol"};
    private static final String[] MALE_ENDS = {"den", "rick", "ton", "mon", "vin", "lan", "rek", "bert", "dor", "sen"};
    private static final String[] FEMALE_ENDS = {"lia", "na", "rine", "bel", "dra", "wyn", "sha", "lene", "mia", "tia"};
    private static final String[] FAMILY_ENDS = {
        "by", "ford", "wick", "ley", "more", "stone", "well", "shaw", "combe", "thorpe", "grove", "dale", "hurst",
        "mere", "cott", "field", "worth", "gate", "land", "bridge", "barrow", "holt", "wood", "beck"
    };
    private static final String[] STREETS = {
        "Street", "Road", "Avenue", "Close", "Lane", "Grove", "Walk", "Court", "Way"
    };

    private Names() {}

    /** A given name. */
    public static String given(Chance draw, boolean male) {
        return skewed(draw, HEADS) + any(draw, MIDDLES) + skewed(draw, male ? MALE_ENDS : FEMALE_ENDS);
    }

    /** A family name. */
    public static String family(Chance draw) {
        return skewed(draw, HEADS) + any(draw, MIDDLES) + skewed(draw, FAMILY_ENDS);
    }

    /** A place name, such as a gang or a hostel goes by. */
    public static String place(Chance draw) {
        return any(draw, HEADS) + any(draw, MIDDLES) + any(draw, FAMILY_ENDS);
    }

    /** A street. */
    public static String street(Chance draw) {
        return place(draw) + " " + any(draw, STREETS);
    }

    /**
     * A postcode that no address can have: the second half ends in letters from C, I, K, M, O and V, which the Royal Mail
     * never uses there, and the first half is of no postcode area.
     */
    public static String postcode(int block) {
        String letters = "CIKMOV";
        int hash = Chance.scramble(block);
        return "QX" + (1 + Math.floorMod(hash, 98)) + " " + Math.floorMod(hash >> 8, 10)
                + letters.charAt(Math.floorMod(hash >> 12, 6)) + letters.charAt(Math.floorMod(hash >> 20, 6));
    }

    /**
     * The name as someone else wrote it down: a letter doubled, lost, swapped or a vowel misheard.
     *
     * @param name of three letters at least
     * @return another than the name
     */
    public static String misspelt(String name, Chance draw) {
        int at = 1 + draw.below(name.length() - 2);
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        char letter = name.charAt(at);
        char next = after.charAt(0);
        String doubled = before + letter + letter + after;
        return switch (draw.below(4)) {
            case 0 -> doubled;
            case 1 -> before + after;
            // Two of the same, swapped, would be the name itself.
            case 2 -> next == letter ? doubled : before + next + letter + after.substring(1);
            default -> before + (letter == 'e' ? 'a' : letter == 'i' ? 'y' : 'e') + after;
        };
    }

    /** A short form, as of a friend. */
    public static String familiar(String given) {
        return given.substring(0, Math.min(3, given.length())) + "zy";
    }

    /** In capitals, as some systems keep names. */
    public static String capitals(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    private static String any(Chance draw, String[] parts) {
        return parts[draw.below(parts.length)];
    }

    private static String skewed(Chance draw, String[] parts) {
        double unit = draw.unit();
        return parts[(int) (unit * unit * parts.length)];
    }
}
