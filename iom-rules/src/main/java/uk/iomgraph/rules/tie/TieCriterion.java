package uk.iomgraph.rules.tie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What an agency goes by when it ties a person to a gang. The codes follow the criteria that forces and councils use
 * (Bedfordshire Police, Brent Council); whatever else an agency writes is {@link #OTHER}, unless all it says is that the
 * person knows a member.
 */
public enum TieCriterion {
    /** The person says so. */
    ADMITS_MEMBERSHIP(true),
    /** Informants whose reliability is graded name the person. */
    NAMED_BY_INFORMANTS(true),
    /** The police have identified the person as a member, by records of their own. */
    IDENTIFIED_BY_POLICE(true),
    /** The person offends together with members. */
    OFFENDS_WITH_MEMBERS(true),
    /** The person was arrested together with members. */
    ARRESTED_WITH_MEMBERS(true),
    /** The person wears or writes the signs by which the gang is known. */
    USES_SIGNS(true),
    /** The person appears as a member in films, pictures or messages. */
    SHOWN_AS_MEMBER(true),
    /** What the agency says in words of its own. */
    OTHER(true),
    /** The person knows a member, or is seen with members. */
    ASSOCIATES_WITH_MEMBER(false),
    /** The person is of the family of a member. */
    RELATED_TO_MEMBER(false),
    /** The person lives with a member. */
    LIVES_WITH_MEMBER(false),
    /** The person lives, or is often, where the gang is. */
    FREQUENTS_AREA(false),
    /** The gang, or a rival, has harmed the person. */
    HARMED_BY_GANG(false);

    private static final Set<String> KNOWING = Set.of(
            ("ASSOCIATE ASSOCIATED ASSOCIATING ASSOCIATION CONTACT FRIEND FRIENDSHIP ACQUAINTANCE KNOW LINK LINKED CONNECTED"
                            + " CONNECTION RELATIVE RELATED RELATION FAMILY BROTHER SISTER COUSIN SIBLING PARTNER GIRLFRIEND"
                            + " BOYFRIEND SEEN MIXE MIX LIVE HANG SOCIALISE")
                    .split(" "));

    private static final Set<String> BESIDES = Set.of(
            ("A AN THE OF WITH TO IN IS ARE HAS HAVE BEEN KNOWN CLOSE OTHER ANOTHER SEVERAL AND OR BY ONE SOME MANY REGULAR"
                            + " REGULARLY OFTEN FREQUENT FREQUENTLY ONLY AROUND OUT GANG MEMBER NOMINAL")
                    .split(" "));

    private static final Map<List<String>, TieCriterion> BY_WORDS = new HashMap<>();

    static {
        for (TieCriterion criterion : values()) {
            BY_WORDS.put(words(criterion.name()), criterion);
        }
    }

    private final boolean evidence;

    TieCriterion(boolean evidence) {
        this.evidence = evidence;
    }

    /**
     * Whether it says something about what the person is or does. The others say whom somebody knows, where they live or
     * what was done to them; however many of these come together, they tie nobody to a gang.
     */
    public boolean isEvidence() {
        return evidence;
    }

    /**
     * Reads the criteria of a row.
     *
     * @param text codes or words, separated by {@code ;}; letter case, plurals and what separates words do not count
     * @return the criteria in the order written, each once; empty where there are none
     */
    public static List<TieCriterion> read(String text) {
        List<TieCriterion> criteria = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            List<String> words = words(part);
            if (!words.isEmpty()) {
                TieCriterion criterion =
                        BY_WORDS.getOrDefault(words, saysOnlyWhom(words) ? ASSOCIATES_WITH_MEMBER : OTHER);
                if (!criteria.contains(criterion)) {
                    criteria.add(criterion);
                }
            }
        }
        return List.copyOf(criteria);
    }

    private static boolean saysOnlyWhom(List<String> words) {
        return words.stream().anyMatch(KNOWING::contains)
                && words.stream().allMatch(word -> KNOWING.contains(word) || BESIDES.contains(word));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toUpperCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word.length() > 3 && word.endsWith("S") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
