package uk.iomgraph.coverage.index;

public record Stay(Kind kind, String code, int from, int to) {
    public enum Kind {
        HOME,
        PROGRAMME,
        CUSTODY,
        YOUTH_SUPERVISION,
        ADULT_SUPERVISION,
        MANAGED,
        CONCERN
    }
}
