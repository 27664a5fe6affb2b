package uk.iomgraph.coverage.index;

import java.util.List;
import java.util.stream.Stream;
import uk.iomgraph.rules.timeline.ProgrammeType;

/** One number for what a stay was: the types of programmes first, in their order, then all other kinds but homes. */
final class StayCode {

    private static final List<ProgrammeType> TYPES = List.of(ProgrammeType.values());
    private static final List<Stay.Kind> KINDS = List.of(Stay.Kind.values());

    /** How many types of programmes there are; this number also stands for being in none. */
    static final int NO_PROGRAMME = TYPES.size();

    static final int YOUTH_PROGRAMME = Ordinals.of(ProgrammeType.YOT);
    static final int CUSTODY = code(Stay.Kind.CUSTODY);
    static final int YOUTH_SUPERVISION = code(Stay.Kind.YOUTH_SUPERVISION);
    static final int ADULT_SUPERVISION = code(Stay.Kind.ADULT_SUPERVISION);

    private StayCode() {}

    /**
     * The number of a stay that is no home.
     *
     * @throws IllegalArgumentException if its code is no type of programme, where it is one
     */
    static int of(Stay stay) {
        return stay.kind() == Stay.Kind.PROGRAMME ? Ordinals.of(ProgrammeType.valueOf(stay.code())) : code(stay.kind());
    }

    /** The number of a type, or of {@link CoverageAxis#NONE}. */
    static int ofType(String name) {
        return name.equals(CoverageAxis.NONE) ? NO_PROGRAMME : Ordinals.of(ProgrammeType.valueOf(name));
    }

    static boolean isProgramme(int code) {
        return code < NO_PROGRAMME;
    }

    /** The headings of programmes by their number, {@link CoverageAxis#NONE} last. */
    static List<String> headings() {
        return Stream.concat(TYPES.stream().map(Enum::name), Stream.of(CoverageAxis.NONE))
                .toList();
    }

    /** How a state is called, by its number. */
    static String name(int code) {
        if (code <= NO_PROGRAMME) {
            return headings().get(code);
        }
        return KINDS.get(code - NO_PROGRAMME - 1).name();
    }

    private static int code(Stay.Kind kind) {
        return NO_PROGRAMME + 1 + Ordinals.of(kind);
    }
}
