package uk.iomgraph.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/**
 * Words of an address, as a question to the full-text index. Only letters, digits and apostrophes are left of what was typed,
 * so nothing of the index's query language can be typed.
 *
 * @param query the text sent to the index
 */
record AddressQuestion(String query) {

    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Pattern WITHOUT_BLANK = Pattern.compile("\\b([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})\\b");

    /** Words that the index's English leaves out of what it holds, so that nothing fits them. */
    private static final Set<String> LEFT_OUT = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    /**
     * Reads what was typed.
     *
     * @throws BadQuestion if there is nothing to search for, or too much
     */
    static AddressQuestion of(String typed) {
        if (typed.length() > SearchQuestion.LONGEST) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'search' can have at most " + SearchQuestion.LONGEST + " characters.");
        }
        List<String> words = words(typed);
        if (words.isEmpty()) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT,
                    "'search' needs at least one letter or digit, and more than words such as 'the'.");
        }
        if (words.size() > SearchQuestion.MOST_WORDS) {
            throw new BadQuestion(
                    Fault.BAD_ARGUMENT, "'search' can have at most " + SearchQuestion.MOST_WORDS + " words.");
        }
        return new AddressQuestion(words.stream().map(AddressQuestion::clause).collect(Collectors.joining(" ")));
    }

    private static List<String> words(String typed) {
        String spaced = WITHOUT_BLANK.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("$1 $2");
        return Arrays.stream(NOT_WORD.split(spaced.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .filter(word -> !LEFT_OUT.contains(word))
                .distinct()
                .toList();
    }

    /** One that must fit. A house or part of a postcode is that one, and not all whose numbers begin so. */
    private static String clause(String word) {
        String exact = "line:\"" + word + "\" OR postcode:\"" + word + '"';
        boolean beginning = word.codePoints().allMatch(Character::isLetter);
        return "+(" + exact + (beginning ? " OR line:" + word + '*' : "") + ')';
    }
}
