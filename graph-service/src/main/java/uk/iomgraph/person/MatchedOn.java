package uk.iomgraph.person;

import java.util.Arrays;

/** Why a person was found, the strongest reason first. */
enum MatchedOn {
    IDENTIFIER(64),
    EXACT_NAME(8),
    NAME_BEGINS(4),
    SPELLING(2),
    SOUND(1);

    private final int points;

    MatchedOn(int points) {
        this.points = points;
    }

    /** What it adds to the rank of a hit; a word counts once, for its strongest reason, so points name the reason. */
    int points() {
        return points;
    }

    static MatchedOn ofPoints(long points) {
        return Arrays.stream(values())
                .filter(reason -> reason.points == points)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason counts " + points));
    }
}
