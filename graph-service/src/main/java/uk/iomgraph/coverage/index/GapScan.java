package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.KeyBits;
import uk.iomgraph.rules.gap.Severity;

/** Lists gaps: keeps the first ones in a heap no longer than the list, and counts them. */
final class GapScan {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

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

        private final PersonOnDay who = new PersonOnDay();
        private final PriorityQueue<GapCandidate> first = new PriorityQueue<>(GapCandidate.ORDER.reversed());
        private final @Nullable GapCandidate after;
        private final int limit;
        private long found;

        Page(@Nullable GapCandidate after, int limit) {
            this.after = after;
            this.limit = limit;
        }

        void addAll(Page other) {
            other.first.forEach(this::keep);
            found += other.found;
        }

        private void offer(int severity, int gap) {
            found++;
            GapColumns gaps = who.segment().gaps;
            int from = gaps.from.get(gap);
            GapCandidate last = first.size() < limit ? null : first.peek();
            if (limit > 0 && (last == null || !last.isBefore(severity, from))) {
                GapCandidate candidate = new GapCandidate(
                        severity, from, gaps.keyHigh.get(gap), gaps.keyLow.get(gap), who.segment(), who.person(), gap);
                if (after == null || GapCandidate.ORDER.compare(after, candidate) < 0) {
                    keep(candidate);
                }
            }
        }

        private void keep(GapCandidate candidate) {
            first.add(candidate);
            if (first.size() > limit) {
                first.remove();
            }
        }

        /** How many there are, wherever the page begins. */
        long found() {
            return found;
        }
    }

    void scan(Segment segment, Page page) {
        int day = question.viewpoint().asOf();
        for (int person = 0; person < segment.size(); person++) {
            int first = segment.people.gapEnd.startOf(person);
            int end = segment.people.gapEnd.get(person);
            if (first < end && segment.people.isBelieved(person, lens.knownAt)) {
                page.who.moveTo(segment, person, day);
                for (int gap = first; gap < end; gap++) {
                    if (isListed(page.who, gap) && lens.sees(page.who)) {
                        page.offer(segment.gaps.severityOn(gap, day), gap);
                    }
                }
            }
        }
    }

    private boolean isListed(PersonOnDay who, int gap) {
        Integer days = question.opensWithinDays();
        return days == null ? reader.standing(who, gap) == Standing.KNOWN : reader.isOpening(who, gap, days);
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
