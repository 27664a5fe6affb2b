package uk.iomgraph.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.security.Viewer;

/**
 * People of two areas; the fields of the schema say what they mean.
 *
 * @param total how many there are
 * @param people the first {@link #MOST} by identity
 */
record SharedPeople(int total, List<SharedPerson> people) {

    static final int MOST = 100;
    static final int MOST_MANAGED = 20;

    SharedPeople {
        people = List.copyOf(people);
    }

    /**
     * One of them.
     *
     * @param identity who
     * @param homeCode code of the area they live in; null where it cannot be told
     * @param offended whether they offended in the other area in the year before
     * @param managed in which other areas they are managed, and by what; the first {@link #MOST_MANAGED}
     */
    record SharedPerson(
            Moment moment,
            Viewer viewer,
            String identity,
            @Nullable String homeCode,
            boolean offended,
            List<Management> managed) {}

    /** By what somebody is managed, and in which area. */
    record Management(Moment moment, String areaCode, String kind) {}

    /** Gathers people, each once for the area they live in. */
    static final class Gathering {

        private final Moment moment;
        private final Viewer viewer;
        private final Map<String, @Nullable String> homes = new TreeMap<>();
        private final Set<String> offended = new TreeSet<>();
        private final Map<String, List<Management>> managed = new TreeMap<>();

        Gathering(Moment moment, Viewer viewer) {
            this.moment = moment;
            this.viewer = viewer;
        }

        void offended(Set<String> people, String home) {
            people.forEach(person -> homes.put(person, home));
            offended.addAll(people);
        }

        void managed(Managed.Stay stay) {
            String place = stay.place();
            if (place != null) {
                homes.put(stay.person(), stay.home());
                Management management = new Management(moment, place, stay.kind());
                List<Management> all = managed.computeIfAbsent(stay.person(), any -> new ArrayList<>());
                if (all.size() < MOST_MANAGED && !all.contains(management)) {
                    all.add(management);
                }
            }
        }

        SharedPeople people() {
            List<SharedPerson> first = new ArrayList<>();
            homes.forEach((person, home) -> {
                if (first.size() < MOST) {
                    List<Management> stays = managed.getOrDefault(person, List.of());
                    first.add(new SharedPerson(moment, viewer, person, home, offended.contains(person), stays));
                }
            });
            return new SharedPeople(homes.size(), first);
        }
    }
}
