package uk.iomgraph.coverage.index;

/** One version of a person on one day. It is moved from one to the next, and works out only what it is asked for. */
final class PersonOnDay {

    private static final int UNKNOWN = Integer.MIN_VALUE;

    private Segment segment = Segment.empty();
    private int person;
    private int day;
    private int home;
    private int programmes;

    void moveTo(Segment newSegment, int newPerson, int newDay) {
        segment = newSegment;
        person = newPerson;
        day = newDay;
        home = UNKNOWN;
        programmes = 0;
    }

    Segment segment() {
        return segment;
    }

    int person() {
        return person;
    }

    int day() {
        return day;
    }

    int sources() {
        return segment.people.sources.get(person);
    }

    int groups() {
        return segment.people.groupsOn(person, day);
    }

    /** Number of the area the person lives in, or {@link Dictionary#NONE}. */
    int home() {
        if (home == UNKNOWN) {
            home = findHome();
        }
        return home;
    }

    private int findHome() {
        StayColumns homes = segment.homes;
        for (int i = segment.people.homeEnd.startOf(person); i < segment.people.homeEnd.get(person); i++) {
            if (homes.covers(i, day)) {
                return homes.what.get(i);
            }
        }
        return Dictionary.NONE;
    }

    /** A bit for each type of programme the person is in, the one of {@link StayCode#NO_PROGRAMME} if in none. */
    int programmes() {
        if (programmes == 0) {
            int found = statesOn(day) & ((1 << StayCode.NO_PROGRAMME) - 1);
            programmes = found == 0 ? 1 << StayCode.NO_PROGRAMME : found;
        }
        return programmes;
    }

    /** A bit for each {@link StayCode} that holds on any day. */
    int statesOn(int anyDay) {
        int states = 0;
        StayColumns stays = segment.stays;
        for (int i = segment.people.stayEnd.startOf(person); i < segment.people.stayEnd.get(person); i++) {
            if (stays.covers(i, anyDay)) {
                states |= 1 << stays.what.get(i);
            }
        }
        return states;
    }
}
