package uk.iomgraph.tie;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.iomgraph.person.Person;
import uk.iomgraph.rules.tie.TieCriterion;

/**
 * Three measures of a person that stand apart, as the schema describes them. They are never combined: who is tied to a gang
 * is not for that more violent, and who was harmed is neither.
 */
record PersonMeasures(Person person, ViolenceHarm violenceHarm, TieEvidence tieEvidence, Victimisation victimisation) {

    /** Harm by violent offences of which the person was convicted or cautioned. */
    record ViolenceHarm(
            double days,
            int offences,
            int notWeighed,
            @Nullable LocalDate firstDate,
            @Nullable LocalDate lastDate) {}

    /** What ties the person to gangs on the day. */
    record TieEvidence(
            int ties,
            int gangs,
            List<GradeCount> grades,
            int ungraded,
            List<TieCriterion> criteria,
            @Nullable LocalDate nextReview) {

        TieEvidence {
            grades = List.copyOf(grades);
            criteria = List.copyOf(criteria);
        }
    }

    /** How many ties are of a grade. */
    record GradeCount(int sourceGrade, String informationGrade, int ties) {}

    /** What was done to the person, and what is marked. */
    record Victimisation(
            int offences, int violent, @Nullable LocalDate lastDate, List<String> markers) {

        Victimisation {
            markers = List.copyOf(markers);
        }
    }
}
