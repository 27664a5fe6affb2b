package uk.iomgraph.synthetic;

import java.util.Set;
import java.util.function.Consumer;
import uk.iomgraph.synthetic.truth.TruthKind;

/**
 * One kind of planted case. Days count from the base day of the case.
 *
 * @param kind gap, link, or nearly so
 * @param code rule or type of link
 * @param variant how it comes about
 * @param from first day of the gap, or day of the link
 * @param to the day after the last, or {@link #OPEN}
 * @param crossesForces whether it takes two forces
 * @param script writes the records
 */
record Plant(
        TruthKind kind,
        String code,
        String variant,
        int from,
        int to,
        boolean crossesForces,
        Consumer<PlantedCase> script) {

    private static final Set<String> ACROSS = Set.of("G41", "G42", "G43", "G44", "G46");

    private static final String TWO_FORCES = "X9";

    /** No end. */
    static final int OPEN = Integer.MAX_VALUE;

    /** The 18th birthday. */
    static final int BIRTHDAY = Integer.MAX_VALUE - 1;

    static Plant gap(String code, String variant, int from, int to, Consumer<PlantedCase> script) {
        return new Plant(TruthKind.GAP, code, variant, from, to, false, script);
    }

    static Plant nearGap(String code, String variant, Consumer<PlantedCase> script) {
        return new Plant(TruthKind.NEAR_MISS, code, variant, 0, OPEN, false, script);
    }

    static Plant link(String code, String variant, int from, int to, Consumer<PlantedCase> script) {
        return new Plant(TruthKind.LINK, code, variant, from, to, code.equals(TWO_FORCES), script);
    }

    static Plant nearLink(String code, String variant, Consumer<PlantedCase> script) {
        return new Plant(TruthKind.NEAR_LINK, code, variant, 0, OPEN, code.equals(TWO_FORCES), script);
    }

    /** Somebody who could be taken for another of the same force. */
    static Plant nearIdentity(String variant, Consumer<PlantedCase> script) {
        return new Plant(TruthKind.NEAR_IDENTITY, "name", variant, 0, OPEN, false, script);
    }

    /** Somebody who could be taken for another of another force. */
    static Plant nearIdentityAway(String variant, Consumer<PlantedCase> script) {
        return new Plant(TruthKind.NEAR_IDENTITY, "name", variant, 0, OPEN, true, script);
    }

    static Plant nearGangTie(String variant, Consumer<PlantedCase> script) {
        return new Plant(TruthKind.NEAR_GANG_TIE, "gang_ties", variant, 0, OPEN, false, script);
    }

    /** Whether it takes two areas. */
    boolean crossesBorder() {
        return code.startsWith("X") || ACROSS.contains(code);
    }

    /** Whether it takes two probation regions with a prison each. */
    boolean crossesRegions() {
        return code.equals("X7");
    }

    /** Whether it takes others of the same block. */
    boolean meetsNeighbours() {
        return code.equals("G51")
                || code.equals("G57")
                || kind == TruthKind.NEAR_GANG_TIE
                || (kind == TruthKind.NEAR_IDENTITY && !crossesForces);
    }

    boolean near() {
        return switch (kind) {
            case NEAR_MISS, NEAR_LINK, NEAR_GANG_TIE, NEAR_IDENTITY -> true;
            case GAP, LINK, GANG_TIE, IDENTITY, CORRECTION -> false;
        };
    }
}
