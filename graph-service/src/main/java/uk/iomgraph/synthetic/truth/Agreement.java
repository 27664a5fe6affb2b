package uk.iomgraph.synthetic.truth;

import java.util.Objects;

/** When a finding agrees with what was planted. */
public enum Agreement {
    /** They share a day. */
    SHARED_DAY {
        @Override
        boolean holds(Finding finding, TruthEntry planted) {
            return finding.meets(planted);
        }
    },
    /** They begin and end on the same days. */
    SAME_DAYS {
        @Override
        boolean holds(Finding finding, TruthEntry planted) {
            return Objects.equals(finding.from(), planted.from()) && Objects.equals(finding.to(), planted.to());
        }
    };

    abstract boolean holds(Finding finding, TruthEntry planted);
}
