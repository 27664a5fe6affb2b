package uk.iomgraph.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.kernel.Moment;
import uk.iomgraph.kernel.SourceReference;
import uk.iomgraph.kernel.Withheld;
import uk.iomgraph.kernel.WithheldCode;

/**
 * A person as one viewer may see them at one moment; what is recorded beside the person itself is read when asked for.
 *
 * @param subject what the fields below the person are read with
 * @param names what the person is and was called, the latest first; the latest {@link #MOST_NAMES} at most
 * @param namesTotal how many names there are
 */
public record Person(
        Subject subject,
        String id,
        @Nullable String name,
        List<PersonName> names,
        int namesTotal,
        List<IdentityKey> identityKeys,
        @Nullable LocalDate dateOfBirth,
        @Nullable String sex,
        @Nullable String ethnicity,
        @Nullable String nationality,
        @Nullable LocalDate diedOn,
        List<PersonRole> roles,
        List<SourceReference> sources,
        List<Withheld> withheld) {

    static final int MOST_NAMES = 100;

    /** The moment the person is told of. */
    public Moment moment() {
        return subject.moment();
    }

    /** Whether it may be told where the person lives, offends and is managed. */
    public boolean tellsWhere() {
        return subject.disclosure().shows(Part.FOOTPRINT);
    }

    /** Whether the record is withheld as a whole, for whatever reason. */
    public boolean isWithheld() {
        return subject.disclosure().whole() != null;
    }

    /** Whether the record is withheld as a whole, since the person has to do with areas only that the viewer does not work in. */
    public boolean isOfOtherAreas() {
        return subject.disclosure().whole() == WithheldCode.AREA;
    }

    /** Why it may not be told; null if it may. */
    public @Nullable WithheldCode whereWithheld() {
        return subject.disclosure().code(Part.FOOTPRINT);
    }

    /** A person with what is withheld left out. */
    static Person of(Subject subject, PersonVersion believed, PersonHistory history, List<PersonRole> roles) {
        Disclosure disclosure = subject.disclosure();
        List<PersonName> names = disclosure.shows(Part.NAMES) ? history.names() : List.of();
        return new Person(
                subject,
                subject.id(),
                disclosure.shows(Part.NAME) ? PersonName.full(believed.given(), believed.family()) : null,
                names.subList(0, Math.min(names.size(), MOST_NAMES)),
                names.size(),
                disclosure.shows(Part.IDENTITY_KEYS) ? history.identityKeys() : List.of(),
                disclosure.shows(Part.DATE_OF_BIRTH) ? believed.dateOfBirth() : null,
                disclosure.shows(Part.SEX) ? believed.sex() : null,
                disclosure.shows(Part.ETHNICITY) ? believed.ethnicity() : null,
                disclosure.shows(Part.NATIONALITY) ? believed.nationality() : null,
                disclosure.shows(Part.DIED_ON) ? believed.diedOn() : null,
                disclosure.shows(Part.ROLES) ? roles : List.of(),
                disclosure.shows(Part.SOURCES) ? List.of(believed.source()) : List.of(),
                disclosure.withheld(believed.source().source()));
    }
}
