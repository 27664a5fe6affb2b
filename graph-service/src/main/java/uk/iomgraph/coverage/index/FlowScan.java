package uk.iomgraph.coverage.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.iomgraph.rules.interval.Day;

/** Counts what became of people when something ended. */
final class FlowScan {

    private static final int STATES = Integer.SIZE;

    private final FlowQuestion question;
    private final Set<Integer> areas;

    FlowScan(FlowQuestion question, Vocabulary vocabulary) {
        this.question = question;
        areas = new HashSet<>();
        List<String> codes = vocabulary.areas.values();
        for (int i = 0; i < codes.size(); i++) {
            if (question.areas().contains(codes.get(i))) {
                areas.add(i);
            }
        }
    }

    /** How often, and of how many people, by the state that ended and the one after it. */
    static final class Tally {

        private final PersonOnDay who = new PersonOnDay();
        private final int[] people = new int[STATES * STATES];
        private final int[] count = new int[STATES * STATES];
        private final Set<Integer> ofPerson = new HashSet<>();

        void addAll(Tally other) {
            for (int i = 0; i < count.length; i++) {
                people[i] += other.people[i];
                count[i] += other.count[i];
            }
        }

        private void add(int from, int to) {
            int passage = from * STATES + to;
            count[passage]++;
            if (ofPerson.add(passage)) {
                people[passage]++;
            }
        }

        /** All that happened, by the order of the states. */
        List<Flow> flows() {
            List<Flow> flows = new ArrayList<>();
            for (int i = 0; i < count.length; i++) {
                if (count[i] > 0) {
                    flows.add(new Flow(StayCode.name(i / STATES), StayCode.name(i % STATES), people[i], count[i]));
                }
            }
            return flows;
        }
    }

    void scan(Segment segment, Tally tally) {
        for (int person = 0; person < segment.size(); person++) {
            if (segment.people.isBelieved(person, question.knownAt())) {
                tally.ofPerson.clear();
                if (question.kind() == FlowKind.YOUTH_TO_ADULT) {
                    scanBirthday(segment, person, tally);
                } else {
                    scanStays(segment, person, tally);
                }
            }
        }
    }

    private void scanBirthday(Segment segment, int person, Tally tally) {
        int birthday = segment.people.adultFrom.get(person);
        if (isAsked(birthday)) {
            tally.who.moveTo(segment, person, birthday);
            int before = tally.who.statesOn(birthday - 1);
            if (has(before, StayCode.YOUTH_SUPERVISION)) {
                count(tally, StayCode.YOUTH_SUPERVISION, 0);
            } else if (has(before, StayCode.YOUTH_PROGRAMME)) {
                count(tally, StayCode.YOUTH_PROGRAMME, 0);
            }
        }
    }

    private void scanStays(Segment segment, int person, Tally tally) {
        StayColumns stays = segment.stays;
        boolean custody = question.kind() == FlowKind.CUSTODY_TO_COMMUNITY;
        int end = segment.people.stayEnd.get(person);
        for (int stay = segment.people.stayEnd.startOf(person); stay < end; stay++) {
            int what = stays.what.get(stay);
            int day = stays.to.get(stay);
            if (isAsked(day) && (custody ? what == StayCode.CUSTODY : StayCode.isProgramme(what))) {
                tally.who.moveTo(segment, person, day);
                count(tally, what, custody ? 0 : 1 << what);
            }
        }
    }

    private boolean isAsked(int day) {
        return question.from() <= day && day < question.to() && Day.isDate(day);
    }

    /** Counts what ended on the day the person stands on; states left out are no state afterwards. */
    private void count(Tally tally, int ended, int leftOut) {
        if (question.areas().isEmpty() || areas.contains(tally.who.home())) {
            int later = tally.who.statesOn(Day.plus(tally.who.day(), question.settle()));
            tally.add(ended, first(later & ~leftOut));
        }
    }

    private static int first(int states) {
        int programmes = states & ((1 << StayCode.NO_PROGRAMME) - 1);
        if (has(states, StayCode.CUSTODY)) {
            return StayCode.CUSTODY;
        } else if (programmes != 0) {
            return Integer.numberOfTrailingZeros(programmes);
        } else if (has(states, StayCode.ADULT_SUPERVISION)) {
            return StayCode.ADULT_SUPERVISION;
        }
        return has(states, StayCode.YOUTH_SUPERVISION) ? StayCode.YOUTH_SUPERVISION : StayCode.NO_PROGRAMME;
    }

    private static boolean has(int states, int state) {
        return (states >> state & 1) != 0;
    }
}
