package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.KeyBits;
import uk.iomgraph.rules.gap.Severity;

/** Lists gaps, keeping the first ones in a heap no longer than the list, or counts them. */
final class GapScan {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());
    private static final int MOST_SEVERE = SEVERITIES.size() - 1;

    private final GapQuestion question;
    private final Lens lens;
    private final GapReader reader;
    private final Vocabulary vocabulary;

    GapScan(GapQuestion question, Lens lens, Vocabulary vocabulary) {
        this.question = question;
        this.lens = lens;
        this.vocabulary = vocabulary;
        reader = new GapReader(lens);
    }

    /** The first gaps behind a position, over some of the people. */
    static final class Page {

        private final PriorityQueue<GapCandidate> first = new PriorityQueue<>(GapCandidate.ORDER.reversed());
        private final @Nullable GapCandidate after;
        private final int limit;

        Page(@Nullable GapCandidate after, int limit) {
            this.after = after;
            this.limit = limit;
        }

        void addAll(Page other) {
            other.first.forEach(this::keep);
        }

        /** Whether no gap that begins on a day, or later, could still come among the first, however severe it is. */
        private boolean isFullBefore(int from) {
            return isFullBefore(MOST_SEVERE, from);
        }

        /** Whether no gap of a severity that begins on a day could still come among the first. */
        private boolean isFullBefore(int severity, int from) {
            if (first.size() < limit) {
                return false;
            }
            GapCandidate last = first.peek();
            return last == null || last.isBefore(severity, from);
        }

        private void offer(PersonOnDay who, int gap) {
            GapColumns gaps = who.segment().gaps;
            GapCandidate candidate = new GapCandidate(
                    gaps.severityOn(gap, who.day()),
                    gaps.from.get(gap),
                    gaps.keyHigh.get(gap),
                    gaps.keyLow.get(gap),
                    who.segment(),
                    who.person(),
                    gap);
            if (after == null || GapCandidate.ORDER.compare(after, candidate) < 0) {
                keep(candidate);
            }
        }

        private void keep(GapCandidate candidate) {
            first.add(candidate);
            if (first.size() > limit) {
                first.remove();
            }
        }
    }

    /** How many gaps there are, over some of the people. */
    static final class Count {

        private long found;

        void addAll(Count other) {
            found += other.found;
        }

        long found() {
            return found;
        }
    }

    /**
     * Most gaps have no room on a page once it is full, and nothing else is asked about them. The gaps of a person are in the
     * order of their first days, so the first one that begins too late ends the search among them.
     */
    void scan(Segment segment, Page page) {
        int day = question.viewpoint().asOf();
        GapColumns gaps = segment.gaps;
        PersonOnDay who = new PersonOnDay();
        int gap = 0;
        for (int person = 0; person < segment.size(); person++) {
            boolean moved = false;
            int end = segment.people.gapEnd.get(person);
            for (; gap < end && !page.isFullBefore(gaps.from.get(gap)); gap++) {
                if (!page.isFullBefore(gaps.severityOn(gap, day), gaps.from.get(gap))
                        && segment.people.isBelieved(person, lens.knownAt)) {
                    if (!moved) {
                        who.moveTo(segment, person, day);
                        moved = true;
                    }
                    if (isListed(who, gap)) {
                        page.offer(who, gap);
                    }
                }
            }
            gap = end;
        }
    }

    void count(Segment segment, Count count) {
        PersonOnDay who = new PersonOnDay();
        for (int person = 0; person < segment.size(); person++) {
            int end = segment.people.gapEnd.get(person);
            int gap = segment.people.gapEnd.startOf(person);
            if (gap < end && segment.people.isBelieved(person, lens.knownAt)) {
                who.moveTo(segment, person, question.viewpoint().asOf());
                for (; gap < end; gap++) {
                    count.found += isListed(who, gap) ? 1 : 0;
                }
            }
        }
    }

    private boolean isListed(PersonOnDay who, int gap) {
        Integer days = question.opensWithinDays();
        boolean listed = days == null ? reader.standing(who, gap) == Standing.KNOWN : reader.isOpening(who, gap, days);
        return listed && lens.sees(who);
    }

    List<GapHit> hits(Page page) {
        PersonOnDay who = new PersonOnDay();
        return page.first.stream()
                .sorted(GapCandidate.ORDER)
                .map(found -> {
                    who.moveTo(
                            found.segment(),
                            found.person(),
                            question.viewpoint().asOf());
                    return hit(who, found.gap());
                })
                .toList();
    }

    /** All gaps of a person, however they stand. */
    List<GapHit> allOf(Segment segment, int person) {
        PersonOnDay who = new PersonOnDay();
        who.moveTo(segment, person, question.viewpoint().asOf());
        List<GapHit> hits = new ArrayList<>();
        for (int gap = segment.people.gapEnd.startOf(person); gap < segment.people.gapEnd.get(person); gap++) {
            hits.add(hit(who, gap));
        }
        return hits;
    }

    /** The gaps of one key among the people believed, however they stand. */
    void find(Segment segment, long keyHigh, long keyLow, List<GapHit> hits) {
        PersonOnDay who = new PersonOnDay();
        int person = 0;
        for (int gap = 0; gap < segment.gaps.size(); gap++) {
            if (segment.gaps.keyLow.get(gap) == keyLow && segment.gaps.keyHigh.get(gap) == keyHigh) {
                while (segment.people.gapEnd.get(person) <= gap) {
                    person++;
                }
                if (segment.people.isBelieved(person, lens.knownAt)) {
                    who.moveTo(segment, person, question.viewpoint().asOf());
                    hits.add(hit(who, gap));
                }
            }
        }
    }

    private GapHit hit(PersonOnDay who, int gap) {
        PeopleColumns people = who.segment().people;
        GapColumns gaps = who.segment().gaps;
        int area = gaps.places.area(gap, who);
        return new GapHit(
                KeyBits.text(gaps.keyHigh.get(gap), gaps.keyLow.get(gap)),
                KeyBits.text(people.idHigh.get(who.person()), people.idLow.get(who.person())),
                people.recordedFrom.get(who.person()),
                Vocabulary.RULES.get(gaps.places.rule.get(gap)).id(),
                SEVERITIES.get(gaps.severityOn(gap, who.day())),
                gaps.from.get(gap),
                gaps.to.get(gap),
                reader.unknownFrom(who, gap),
                reader.state(who, gap),
                area == Dictionary.NONE ? null : vocabulary.areas.value(area),
                who.day() >= gaps.overdueFrom(gap),
                gaps.planned.get(gap) != 0);
    }
}
