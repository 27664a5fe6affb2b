package uk.iomgraph.coverage.index;

import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.timeline.Pathway;

/** What rows are about, a row each: the rule, and where it belongs; {@link Dictionary#NONE} where it belongs nowhere. */
final class PlaceColumns {

    final ByteColumn rule;
    final IntColumn area;
    private final IntColumn programme;
    private final ByteColumn pathway;

    PlaceColumns(int capacity) {
        rule = new ByteColumn(capacity);
        area = new IntColumn(capacity);
        programme = new IntColumn(capacity);
        pathway = new ByteColumn(capacity);
    }

    void add(int ruleNumber, int areaNumber, int programmeNumber, @Nullable Pathway onPathway) {
        rule.add(ruleNumber);
        area.add(areaNumber);
        programme.add(programmeNumber);
        pathway.add(Ordinals.of(onPathway));
    }

    void addAll(PlaceColumns other, int first, int end) {
        rule.addAll(other.rule, first, end);
        area.addAll(other.area, first, end);
        programme.addAll(other.programme, first, end);
        pathway.addAll(other.pathway, first, end);
    }

    int programme(int row) {
        return programme.get(row);
    }

    int pathway(int row) {
        return pathway.get(row);
    }

    /** Number of the area a row is about on a day: its own, else where the person lives. */
    int area(int row, PersonOnDay who) {
        int own = area.get(row);
        return own == Dictionary.NONE ? who.home() : own;
    }

    long bytes() {
        return rule.bytes() + area.bytes() + programme.bytes() + pathway.bytes();
    }
}
