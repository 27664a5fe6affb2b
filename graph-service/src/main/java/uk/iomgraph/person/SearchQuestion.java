package uk.iomgraph.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.iomgraph.graph.Parameters;
import uk.iomgraph.kernel.BadQuestion;
import uk.iomgraph.kernel.BadQuestion.Fault;

/**
 * What someone typed into the search, as questions to the full-text index. Only letters and digits are left of it, so
 * nothing of the index's query language can be typed.
 *
 * @param clauses one question for each word and way to match it
 * @param words how many words there are
 */
record SearchQuestion(List<Clause> clauses, int words) {

    static final int MOST_WORDS = 6;
    static final int LONGEST = 200;

    private static final int LONG_WORD = 8;
    private static final int SHORTEST_WITH_VARIANTS = 3;
    private static final int SHORTEST_IDENTIFIER = 3;

    SearchQuestion {
        clauses = List.copyOf(clauses);
    }

    /**
     * Reads what was typed.
     *
     * @throws BadQuestion if there is nothing to search for, or too much
     */
    static SearchQuestion of(String typed) {
        if (typed.length() > LONGEST) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'search' can have at most " + LONGEST + " characters.");
        }
        Set<String> chunks = chunks(typed);
        if (chunks.isEmpty()) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'search' needs at least one letter or digit.");
        }
        if (chunks.size() > MOST_WORDS) {
            throw new BadQuestion(Fault.BAD_ARGUMENT, "'search' can have at most " + MOST_WORDS + " words.");
        }
        List<Clause> clauses = new ArrayList<>();
        int word = 0;
        for (String chunk : chunks) {
            addNameClauses(clauses, word, chunk);
            addIdentifierClause(clauses, word, chunk);
            if (chunks.size() > 1) {
                // A number typed with blanks in it stands for all its words.
                addIdentifierClause(clauses, word, typed);
            }
            word++;
        }
        return new SearchQuestion(clauses, chunks.size());
    }

    /** How many of the words a person must match in some way: all of two, all but one of more. */
    int required() {
        return words <= 2 ? words : words - 1;
    }

    /** A chunk with a digit may be an identity number and stays whole; any other is split into words. */
    private static Set<String> chunks(String typed) {
        Set<String> chunks = new LinkedHashSet<>();
        for (String chunk : typed.strip().split("\\s+", -1)) {
            if (hasDigit(chunk)) {
                chunks.add(chunk);
            } else {
                chunks.addAll(SearchTerms.words(chunk));
            }
        }
        return chunks;
    }

    private static void addNameClauses(List<Clause> clauses, int word, String chunk) {
        List<String> words = SearchTerms.words(chunk);
        if (words.size() != 1) {
            return;
        }
        String name = words.get(0);
        clauses.add(new Clause(word, MatchedOn.EXACT_NAME, "searchNames:\"" + name + '"'));
        clauses.add(new Clause(word, MatchedOn.NAME_BEGINS, "searchNames:" + name + '*'));
        if (name.length() >= SHORTEST_WITH_VARIANTS) {
            int edits = name.length() >= LONG_WORD ? 2 : 1;
            clauses.add(new Clause(word, MatchedOn.SPELLING, "searchNames:" + name + '~' + edits));
        }
        Set<String> sounds = SearchTerms.sounds(name);
        if (!sounds.isEmpty()) {
            clauses.add(new Clause(word, MatchedOn.SOUND, anyOf("searchSounds", sounds)));
        }
    }

    private static void addIdentifierClause(List<Clause> clauses, int word, String written) {
        Set<String> forms = IdentityNumber.forms(written);
        forms.removeIf(form -> form.length() < SHORTEST_IDENTIFIER);
        if (hasDigit(written) && !forms.isEmpty()) {
            clauses.add(new Clause(word, MatchedOn.IDENTIFIER, anyOf("searchIdentifiers", forms)));
        }
    }

    static String anyOf(String field, Set<String> terms) {
        return terms.stream().map(term -> '"' + term + '"').collect(Collectors.joining(" OR ", field + ":(", ")"));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /**
     * One question to the index.
     *
     * @param word which of the words it is about, from 0
     * @param reason what a hit means
     * @param query the text sent to the index
     */
    record Clause(int word, MatchedOn reason, String query) {

        Parameters toParameters() {
            return Parameters.of("word", word).and("points", reason.points()).and("query", query);
        }
    }
}
