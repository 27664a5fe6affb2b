package uk.iomgraph.tie;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.tie.TieState;

/** A tie that is to be reviewed, as the schema describes it. */
record DueTie(
        String tie,
        String kind,
        Person person,
        @Nullable Person other,
        @Nullable String gang,
        @Nullable LocalDate from,
        LocalDate reviewDue,
        boolean expired,
        TieState state) {}
