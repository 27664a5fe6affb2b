package uk.iomgraph.person;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * The words a person can be found by. The import stores them with the person and the search asks for them, so both sides
 * must make them here.
 *
 * @param names words of all names, lower case, without accents, separated by blanks
 * @param sounds Double Metaphone codes of these words, separated by blanks
 * @param identifiers identity numbers, upper case, letters and digits only, separated by blanks
 */
public record SearchTerms(String names, String sounds, String identifiers) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that do not decompose into a base letter and a mark. */
    private static final Map<String, String> PLAIN = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "ħ", "h");

    private static final DoubleMetaphone METAPHONE = metaphone();

    /**
     * The terms of one person.
     *
     * @param names given name, family name and aliases, as delivered
     * @param identifiers identity numbers of any kind, as delivered
     * @return the terms; an empty text where there are none
     */
    public static SearchTerms of(List<String> names, List<String> identifiers) {
        Set<String> words = new LinkedHashSet<>();
        names.forEach(name -> words.addAll(words(name)));
        Set<String> sounds = new LinkedHashSet<>();
        words.forEach(word -> sounds.addAll(sounds(word)));
        Set<String> numbers = new LinkedHashSet<>();
        identifiers.forEach(identifier -> numbers.addAll(IdentityNumber.forms(identifier)));
        return new SearchTerms(joined(words), joined(sounds), joined(numbers));
    }

    /** The words of a text: lower case, without accents; an apostrophe joins ({@code obrien}), all else separates. */
    public static List<String> words(String text) {
        String folded = APOSTROPHES.matcher(folded(text)).replaceAll("");
        return NOT_WORD.splitAsStream(folded)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** How a word may sound: its primary and alternate code; none for a single letter or another script. */
    static Set<String> sounds(String word) {
        Set<String> codes = new LinkedHashSet<>();
        if (word.codePoints().filter(Character::isLetter).count() > 1) {
            codes.add(METAPHONE.doubleMetaphone(word, false));
            codes.add(METAPHONE.doubleMetaphone(word, true));
            codes.removeIf(code -> code == null || code.isBlank());
        }
        return codes;
    }

    private static String folded(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String folded = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        // Lower-casing can bring a mark of its own: the Turkish capital dotted I becomes "i" and a dot above.
        folded = MARKS.matcher(folded).replaceAll("");
        for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    private static String joined(Collection<String> terms) {
        return String.join(" ", terms);
    }

    private static DoubleMetaphone metaphone() {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(6);
        return metaphone;
    }
}
