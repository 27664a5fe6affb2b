package uk.iomgraph.coverage.sweep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.rules.timeline.Handover;
import uk.iomgraph.rules.timeline.Involvement;
import uk.iomgraph.rules.timeline.Membership;
import uk.iomgraph.rules.timeline.Notification;
import uk.iomgraph.rules.timeline.Residence;
import uk.iomgraph.rules.timeline.Supervision;
import uk.iomgraph.rules.timeline.Timeline;

/**
 * Which areas and agencies a person has to do with, and who of those that work there may therefore see the record: where
 * they live or lived, were involved in an offence, are or were managed, and were handed over from or to; and the agencies
 * that recorded any of it.
 */
final class Reach {

    /** Another one has everybody's reach worked out anew. */
    static final String VERSION = "reach 1";

    private Reach() {}

    /** Codes, in order. */
    static List<String> of(Timeline timeline) {
        Set<String> codes = new TreeSet<>(timeline.sources());
        timeline.list(Residence.class).forEach(home -> add(codes, home.area()));
        timeline.list(Involvement.class).forEach(part -> add(codes, part.area()));
        timeline.list(Membership.class).forEach(membership -> add(codes, membership.area()));
        timeline.list(Supervision.class).forEach(supervision -> add(codes, supervision.area()));
        timeline.list(Handover.class).forEach(handover -> {
            add(codes, handover.fromArea());
            add(codes, handover.toArea());
        });
        timeline.list(Notification.class).forEach(notification -> {
            add(codes, notification.fromArea());
            add(codes, notification.toArea());
        });
        return List.copyOf(codes);
    }

    /** Whether all records of a person say so already: what an agency recorded without anything about it is theirs too. */
    static boolean isNoted(List<String> reach, Subject subject) {
        return subject.noted().stream().allMatch(record -> isNoted(reach, record));
    }

    private static boolean isNoted(List<String> reach, Subject.Noted record) {
        int theirs = reach.contains(record.source()) ? 0 : 1;
        return record.reach().size() == reach.size() + theirs
                && record.reach().subList(0, reach.size()).equals(reach)
                && (theirs == 0 || record.reach().get(reach.size()).equals(record.source()));
    }

    private static void add(Set<String> codes, @Nullable String code) {
        if (code != null) {
            codes.add(code);
        }
    }
}
