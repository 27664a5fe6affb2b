package uk.iomgraph.rules.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.rules.interval.Day;

/**
 * What is believed about one person at one moment. Episodes are kept by kind, in the order of their start and key, so that
 * the order in which they were added never matters. Holds no name. Immutable.
 */
@SuppressWarnings("EnumOrdinal") // Episodes lie in an array by kind.
public final class Timeline {

    private static final EpisodeKind[] KINDS = EpisodeKind.values();
    private static final Comparator<Episode> ORDER =
            Comparator.comparingInt(Episode::from).thenComparing(Episode::key);

    private final Person person;
    private final List<?>[] byKind;
    private final boolean planned;

    private Timeline(Person person, List<?>[] byKind, boolean planned) {
        this.person = person;
        this.byKind = byKind;
        this.planned = planned;
    }

    /**
     * The person themselves.
     *
     * @param born first day of life, or {@link Day#NEVER} if not known
     * @param died day of death, or {@link Day#NEVER}; nothing is required from that day on
     * @param female whether the services for women are for them
     * @param foreignNational whether they are known not to be a British citizen
     */
    public record Person(int born, int died, boolean female, boolean foreignNational) {

        /** A person of dates; null where not known. */
        public static Person of(
                @Nullable LocalDate born, @Nullable LocalDate died, boolean female, boolean foreignNational) {
            return new Person(Day.of(born), Day.of(died), female, foreignNational);
        }

        /**
         * The birthday in so many years and months, or {@link Day#NEVER} where the birth is not known. Those born on
         * 29 February have their birthdays on 28 February in other years: nobody is picked up a day late.
         */
        public int aged(int years, int months) {
            return Day.plusMonths(born, years * 12 + months);
        }
    }

    /** Starts a timeline of a person. */
    public static Builder builder(Person person) {
        return new Builder(person);
    }

    /** The timeline of a person and these episodes. */
    public static Timeline of(Person person, Collection<? extends Episode> episodes) {
        Builder builder = builder(person);
        episodes.forEach(builder::add);
        return builder.build();
    }

    /** The person. */
    public Person person() {
        return person;
    }

    /** All episodes of a type, by start and key. */
    @SuppressWarnings("unchecked") // Filed under the kind of their own type.
    public <E extends Episode> List<E> list(Class<E> type) {
        return (List<E>) byKind[EpisodeKind.of(type).ordinal()];
    }

    /** Whether there is an episode of a kind. */
    public boolean has(EpisodeKind kind) {
        return !byKind[kind.ordinal()].isEmpty();
    }

    /** Whether there is an episode of any of these kinds. */
    public boolean hasAny(Collection<EpisodeKind> kinds) {
        for (EpisodeKind kind : kinds) {
            if (has(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Codes of the agencies that told of this person, worked out anew each time. */
    public Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        for (Episode episode : episodes()) {
            sources.add(episode.span().source());
        }
        return sources;
    }

    /** Every episode, by kind, start and key. */
    public List<Episode> episodes() {
        List<Episode> all = new ArrayList<>();
        for (List<?> list : byKind) {
            list.forEach(episode -> all.add((Episode) episode));
        }
        return all;
    }

    /** Whether anything open has a planned end. */
    public boolean hasPlans() {
        return planned;
    }

    /** What will be if everything open ends on the day planned and nothing else happens. */
    public Timeline asPlanned() {
        return planned ? of(person, episodes().stream().map(Episode::asPlanned).toList()) : this;
    }

    /** Collects the episodes of one person, in any order. */
    public static final class Builder {

        private final Person person;
        private final List<?>[] byKind = new List<?>[KINDS.length];
        private boolean planned;

        private Builder(Person person) {
            this.person = person;
            Arrays.fill(byKind, List.of());
        }

        /** Adds an episode. One that ends before or when it begins covers nothing, but its dates may still say something. */
        @SuppressWarnings("unchecked") // Lists made here hold episodes.
        public Builder add(Episode episode) {
            int kind = episode.episodeKind().ordinal();
            if (byKind[kind].isEmpty()) {
                byKind[kind] = new ArrayList<Episode>(4);
            }
            ((List<Episode>) byKind[kind]).add(episode);
            planned |= episode.span().isPlannedToEnd();
            return this;
        }

        /** The timeline; this builder must not be used afterwards. */
        @SuppressWarnings("unchecked") // As above.
        public Timeline build() {
            for (List<?> list : byKind) {
                if (!list.isEmpty()) {
                    ((List<Episode>) list).sort(ORDER);
                }
            }
            return new Timeline(person, byKind, planned);
        }
    }

    /** The kinds there are any of. */
    public Set<EpisodeKind> kinds() {
        Set<EpisodeKind> kinds = EnumSet.noneOf(EpisodeKind.class);
        for (EpisodeKind kind : KINDS) {
            if (has(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
