package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;

/** The numbers of constants in the columns: their place among all of their kind. They are never stored outside memory. */
final class Ordinals {

    private Ordinals() {}

    /** The number of a constant; {@link Dictionary#NONE} for null. */
    @SuppressWarnings("EnumOrdinal") // The columns are made anew whenever the program starts.
    static int of(@Nullable Enum<?> constant) {
        return constant == null ? Dictionary.NONE : constant.ordinal();
    }

    /** The bit of a constant. */
    static int bit(Enum<?> constant) {
        return 1 << of(constant);
    }
}
