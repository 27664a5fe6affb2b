package uk.iomgraph.crossborder.links;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.person.Person;

/**
 * The people of a link, and whether it may be told where they live, offend and are managed.
 *
 * @param person whom it is about; null where it is about nobody, or withheld
 * @param other the other of two; null where there is none, or withheld
 * @param tellsWhere whether the places of all of them may be told
 * @param withheld what is not shown of the link, and why
 */
record LinkPeople(@Nullable Person person, @Nullable Person other, boolean tellsWhere, List<Withheld> withheld) {

    private static final List<String> FIELDS =
            List.of("person", "other", "fromArea", "toArea", "distanceKm", "explanation", "evidence");

    /** Identities of the people of a link. */
    static Stream<String> named(KeptLink link) {
        return Stream.of(Optional.ofNullable(link.personId()), Optional.ofNullable(link.other()))
                .flatMap(Optional::stream);
    }

    /** Neither of two people is named where it may not be told where one lives: the area that was asked about tells it. */
    static LinkPeople of(KeptLink link, Map<String, Person> read) {
        List<String> named = named(link).toList();
        List<Person> known =
                named.stream().map(read::get).filter(Objects::nonNull).toList();
        if (known.size() == named.size() && known.stream().allMatch(Person::tellsWhere)) {
            return new LinkPeople(of(link.personId(), read), of(link.other(), read), true, List.of());
        }
        List<Withheld> withheld = known.stream()
                .map(Person::whereWithheld)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> FIELDS.stream().map(field -> Withheld.of(field, code)))
                .toList();
        return new LinkPeople(null, null, false, withheld);
    }

    private static @Nullable Person of(@Nullable String identity, Map<String, Person> read) {
        return identity == null ? null : read.get(identity);
    }
}
