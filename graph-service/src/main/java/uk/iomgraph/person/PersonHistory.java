package uk.iomgraph.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All that was believed of a person up to a moment.
 *
 * @param versions the versions believed by then, the oldest first
 * @param knownAt the moment
 */
record PersonHistory(List<PersonVersion> versions, Instant knownAt) {

    PersonHistory {
        versions = versions.stream()
                .filter(version -> !version.recordedFrom().isAfter(knownAt))
                .sorted(Comparator.comparing(PersonVersion::recordedFrom))
                .toList();
    }

    /** The version believed at the moment; none for a person not heard of yet, or not believed in any more. */
    Optional<PersonVersion> believed() {
        return versions.stream().filter(version -> version.believedAt(knownAt)).findFirst();
    }

    /** The names, the latest first; a correction of something else does not break a name in two. */
    List<PersonName> names() {
        List<PersonName> names = new ArrayList<>();
        for (PersonVersion version : versions) {
            PersonName name = version.name(knownAt);
            PersonName last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (last != null && follows(last, name)) {
                names.set(names.size() - 1, joined(last, name));
            } else if (version.isNamed()) {
                names.add(name);
            }
        }
        Collections.reverse(names);
        return names;
    }

    /** The numbers believed at the moment, each with the time since when. */
    List<IdentityKey> identityKeys() {
        return believed().stream()
                .flatMap(version -> version.numbers().entrySet().stream()
                        .map(number -> new IdentityKey(
                                number.getKey(), number.getValue(), version.source(), since(version, number))))
                .toList();
    }

    private Instant since(PersonVersion believed, Map.Entry<IdentityKind, String> number) {
        Instant since = believed.recordedFrom();
        for (int i = versions.indexOf(believed) - 1; i >= 0; i--) {
            PersonVersion earlier = versions.get(i);
            if (!since.equals(earlier.recordedTo())
                    || !number.getValue().equals(earlier.numbers().get(number.getKey()))) {
                break;
            }
            since = earlier.recordedFrom();
        }
        return since;
    }

    private static boolean follows(PersonName earlier, PersonName later) {
        return Objects.equals(earlier.given(), later.given())
                && Objects.equals(earlier.family(), later.family())
                && earlier.aliases().equals(later.aliases())
                && later.recordedFrom().equals(earlier.recordedTo());
    }

    private static PersonName joined(PersonName earlier, PersonName later) {
        return new PersonName(
                later.given(),
                later.family(),
                later.aliases(),
                later.source(),
                earlier.recordedFrom(),
                later.recordedTo());
    }
}
