package uk.iomgraph.flow.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.flow.index.PersonManagement.Home;
import uk.iomgraph.flow.index.PersonManagement.Stay;

/**
 * Where everybody who was ever managed has lived, and where and by what they were managed, in primitive arrays. Never changes:
 * patched, it becomes another.
 */
public final class ManagementIndex {

    private static final int NONE = -1;

    private final List<String> people = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final HeldColumns homes = new HeldColumns();
    private final HeldColumns stays = new HeldColumns();

    private ManagementIndex() {}

    /** Takes one: somebody who is managed, where, and by what. */
    @FunctionalInterface
    public interface Visitor {

        /**
         * One person in one area.
         *
         * @param person identity
         * @param area code of the area, as the records give it
         * @param kind type of the programme, or {@code SUPERVISION}
         * @param home what holds of the home on the day; null for who has none
         */
        void visit(String person, String area, String kind, @Nullable Home home);
    }

    /** Writes an index, person by person. */
    public static final class Builder {

        private final ManagementIndex index = new ManagementIndex();
        private final Map<String, Integer> numbers = new HashMap<>();

        private Builder() {}

        /** Adds a person; whoever was never managed is left out. */
        public Builder add(PersonManagement person) {
            if (!person.stays().isEmpty()) {
                index.people.add(person.person());
                for (Home home : person.homes()) {
                    String small = home.small();
                    index.homes.add(number(home.area()), small == null ? NONE : number(small), home.held());
                }
                for (Stay stay : person.stays()) {
                    index.stays.add(number(stay.area()), number(stay.kind()), stay.held());
                }
                index.homes.close();
                index.stays.close();
            }
            return this;
        }

        /** The index; nothing can be added any more. */
        public ManagementIndex build() {
            index.homes.trim();
            index.stays.trim();
            return index;
        }

        private int number(String text) {
            return numbers.computeIfAbsent(text, any -> {
                index.texts.add(text);
                return index.texts.size() - 1;
            });
        }
    }

    /** An index to be written. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same with some people read anew.
     *
     * @param changed identities of all who are replaced
     * @param read what takes their place
     */
    public ManagementIndex patch(Collection<String> changed, List<PersonManagement> read) {
        Set<String> left = Set.copyOf(changed);
        Builder patched = builder();
        for (int person = 0; person < people.size(); person++) {
            if (!left.contains(people.get(person))) {
                patched.add(person(person));
            }
        }
        read.forEach(patched::add);
        return patched.build();
    }

    /**
     * Hands over all who are managed on a day.
     *
     * @param areas codes that are asked about
     * @param day counted from 1970-01-01
     * @param knownAt moment of knowledge, in microseconds since 1970
     */
    public void managedIn(CodeSet areas, int day, long knownAt, Visitor visitor) {
        boolean[] asked = areas.of(texts);
        for (int person = 0; person < people.size(); person++) {
            for (int stay = stays.start(person); stay < stays.end(person); stay++) {
                if (asked[stays.area(stay)] && stays.holds(stay, day, knownAt)) {
                    visit(person, stay, home(person, day, knownAt), visitor);
                }
            }
        }
    }

    /**
     * Hands over all who live in some areas on a day and are managed, wherever that is.
     *
     * @param areas codes of the areas; a home lies in one if its small area or its area does
     * @param day counted from 1970-01-01
     * @param knownAt moment of knowledge, in microseconds since 1970
     */
    public void livingIn(CodeSet areas, int day, long knownAt, Visitor visitor) {
        boolean[] asked = areas.of(texts);
        for (int person = 0; person < people.size(); person++) {
            int home = home(person, day, knownAt);
            if (home != NONE
                    && (asked[homes.area(home)] || (homes.detail(home) != NONE && asked[homes.detail(home)]))) {
                for (int stay = stays.start(person); stay < stays.end(person); stay++) {
                    if (stays.holds(stay, day, knownAt)) {
                        visit(person, stay, home, visitor);
                    }
                }
            }
        }
    }

    /** Tells which codes are asked about. */
    @FunctionalInterface
    public interface CodeSet {

        /** Whether a code is one of them. */
        boolean contains(String code);

        private boolean[] of(List<String> codes) {
            boolean[] contained = new boolean[codes.size()];
            for (int i = 0; i < contained.length; i++) {
                contained[i] = contains(codes.get(i));
            }
            return contained;
        }
    }

    private void visit(int person, int stay, int home, Visitor visitor) {
        visitor.visit(
                people.get(person),
                texts.get(stays.area(stay)),
                texts.get(stays.detail(stay)),
                home == NONE ? null : home(home));
    }

    /** The row of the home on a day; none if there is none. */
    private int home(int person, int day, long knownAt) {
        for (int home = homes.start(person); home < homes.end(person); home++) {
            if (homes.holds(home, day, knownAt)) {
                return home;
            }
        }
        return NONE;
    }

    private PersonManagement person(int person) {
        List<Home> lived = new ArrayList<>();
        for (int home = homes.start(person); home < homes.end(person); home++) {
            lived.add(home(home));
        }
        List<Stay> managed = new ArrayList<>();
        for (int stay = stays.start(person); stay < stays.end(person); stay++) {
            managed.add(new Stay(texts.get(stays.area(stay)), texts.get(stays.detail(stay)), stays.held(stay)));
        }
        return new PersonManagement(people.get(person), lived, managed);
    }

    private Home home(int row) {
        int small = homes.detail(row);
        return new Home(small == NONE ? null : texts.get(small), texts.get(homes.area(row)), homes.held(row));
    }

    /** How many people were ever managed. */
    public int people() {
        return people.size();
    }

    /** How many rows of homes and of being managed there are. */
    public int rows() {
        return homes.size() + stays.size();
    }

    /** Bytes of the columns, without the texts of identities and codes. */
    public long bytes() {
        return homes.bytes() + stays.bytes();
    }
}
